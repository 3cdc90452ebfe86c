import { cellOf, isHigh } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What investors ask, with the answers that are ready. */
export const questions: RegisterKind = {
  id: 'questions',
  group: 'round',
  from: 'seed',
  name: { en: 'Questions and answers', 'zh-CN': '投资人问答' },
  one: { en: 'question', 'zh-CN': '问题' },
  purpose: {
    en: 'The hard questions of your last meetings, each with an answer of one or two sentences that holds a figure or a fact. Where you don’t know yet, say so, and when you will.',
    'zh-CN':
      '最近会面里被问到的尖锐问题，每个用一两句话回答，带上数字或事实。还不知道的就写还不知道，并写明什么时候会知道。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Question', 'zh-CN': '问题' },
      { hint: { en: 'What if a model vendor builds it?', 'zh-CN': '模型厂商自己做怎么办？' }, on: 'slide' },
    ),
    columns.prose(
      'answer',
      { en: 'Answer', 'zh-CN': '回答' },
      {
        hint: {
          en: 'They would need makers’ closed reports; three makers have refused to share them.',
          'zh-CN': '他们需要厂商的结案工单，已有三家拒绝提供。',
        },
        on: 'slide',
      },
    ),
    columns.line('who', { en: 'Who answers', 'zh-CN': '谁来答' }),
    columns.evidence({
      hint: {
        en: 'Where the proof stands: slide 14, contract of March, sheet 3 of the workbook',
        'zh-CN': '证据在哪里：第 14 页、3 月的合同、表格第 3 页',
      },
    }),
    columns.score(
      'hardness',
      { en: 'Hardness', 'zh-CN': '难度' },
      { hint: { en: '5: a bad answer ends the talk', 'zh-CN': '5 分：答不好就谈不下去' } },
    ),
    columns.line(
      'asked',
      { en: 'Asked by', 'zh-CN': '谁问过' },
      { hint: { en: 'Was it really asked, and how often?', 'zh-CN': '真的被问过吗，几次？' } },
    ),
  ],
  sections: [],
  expects: { count: 10, from: 'seed' },
  rules: [
    lacks('answer', 'warning', {
      en: '“{name}” has no answer: write one sentence with a figure, or when you will know.',
      'zh-CN': '“{name}”还没有回答：写一句带数字的话，或者写明什么时候会知道。',
    }),
    lacks(
      'evidence',
      'warning',
      {
        en: '“{name}” is among the hardest, and nothing proves your answer: say where the proof stands.',
        'zh-CN': '“{name}”属于最难的问题，回答却没有证明：写明证据在哪里。',
      },
      (row) => isHigh(cellOf(row, 'hardness')),
    ),
    lacks('who', 'hint', {
      en: 'Nobody is set to answer “{name}”: decide it before the meeting.',
      'zh-CN': '“{name}”没有定由谁回答：会面前说好。',
    }),
  ],
};
