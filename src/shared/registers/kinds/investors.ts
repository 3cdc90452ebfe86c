import type { RegisterRow } from '#shared/project';
import { has, isOneOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

const isOpen = (row: RegisterRow) => isOneOf(row, 'state', ['contacted', 'met', 'diligence', 'terms']);

/** Whom the company asks for money, and how far each talk is. */
export const investors: RegisterKind = {
  id: 'investors',
  group: 'private',
  from: 'seed',
  name: { en: 'Investors', 'zh-CN': '投资人名单' },
  one: { en: 'investor', 'zh-CN': '投资人' },
  purpose: {
    en: 'Whom you ask for money, who introduces you, and how far each talk is. Begin with forty names that fit by stage, cheque and field; plan and deck never show them.',
    'zh-CN': '找谁融资、由谁引荐、谈到哪一步。先列四十个阶段、金额、领域都合适的名字；计划书和路演稿里不会出现。',
  },
  columns: [
    columns.line('name', { en: 'Investor', 'zh-CN': '投资人' }),
    columns.choice('kind', { en: 'Kind', 'zh-CN': '类型' }, [
      { id: 'fund', name: { en: 'fund', 'zh-CN': '基金' } },
      { id: 'angel', name: { en: 'angel', 'zh-CN': '天使投资人' } },
      { id: 'strategic', name: { en: 'strategic', 'zh-CN': '产业资本' } },
      { id: 'state', name: { en: 'state fund', 'zh-CN': '国资与引导基金' } },
      { id: 'accelerator', name: { en: 'accelerator', 'zh-CN': '加速器' } },
    ]),
    columns.choice('channel', { en: 'Channel', 'zh-CN': '渠道' }, [
      { id: 'referral', name: { en: 'referral', 'zh-CN': '引荐' } },
      { id: 'competition', name: { en: 'competition', 'zh-CN': '创业大赛' } },
      { id: 'meetup', name: { en: 'meetup', 'zh-CN': '创业者聚会' } },
      { id: 'forum', name: { en: 'forum', 'zh-CN': '行业论坛' } },
      { id: 'cold', name: { en: 'cold', 'zh-CN': '直接联系' } },
    ]),
    columns.line(
      'introducer',
      { en: 'Introduced by', 'zh-CN': '引荐人' },
      { hint: { en: 'Best a founder whom they funded', 'zh-CN': '最好是他们投过的创始人' } },
    ),
    columns.line(
      'stage',
      { en: 'Stage', 'zh-CN': '投资阶段' },
      { hint: { en: 'Seed to A, leads', 'zh-CN': '种子到 A 轮，可领投' } },
    ),
    columns.money(
      'cheque',
      { en: 'Cheque', 'zh-CN': '单笔金额' },
      { hint: { en: 'What they usually put in first', 'zh-CN': '首次通常投多少' } },
    ),
    columns.line(
      'conflict',
      { en: 'Conflict', 'zh-CN': '竞品持股' },
      {
        hint: {
          en: 'Which of their companies competes with you? Empty if none',
          'zh-CN': '投过你的哪家竞品？没有就留空',
        },
      },
    ),
    columns.state([
      { id: 'listed', name: { en: 'to contact', 'zh-CN': '待联系' } },
      { id: 'contacted', name: { en: 'contacted', 'zh-CN': '已联系' } },
      { id: 'met', name: { en: 'met', 'zh-CN': '已见面' } },
      { id: 'diligence', name: { en: 'in diligence', 'zh-CN': '尽调中' } },
      { id: 'terms', name: { en: 'term sheet', 'zh-CN': '条款清单' } },
      { id: 'committed', name: { en: 'committed', 'zh-CN': '已承诺' } },
      { id: 'passed', name: { en: 'passed', 'zh-CN': '已放弃' } },
    ]),
    columns.line(
      'next',
      { en: 'Next step', 'zh-CN': '下一步' },
      { hint: { en: 'Send the test report; ask for the partners’ meeting', 'zh-CN': '发评测报告，约投决会' } },
    ),
    columns.date('date', { en: 'Next date', 'zh-CN': '下一日期' }),
    columns.line(
      'version',
      { en: 'Has our', 'zh-CN': '已发材料' },
      {
        hint: {
          en: 'Deck of 12 October, plan of 3 November',
          'zh-CN': '10 月 12 日的路演稿、11 月 3 日的计划书',
        },
      },
    ),
    columns.note({ hint: { en: 'Their doubt, in their words', 'zh-CN': '对方的疑虑，按原话记' } }),
  ],
  sections: [],
  isPrivate: true,
  expects: { count: 40, from: 'seed' },
  rules: [
    {
      id: 'conflict',
      severity: 'warning',
      column: 'conflict',
      fails: (row) => has(row, 'conflict') && !isOneOf(row, 'state', ['passed']) && !has(row, 'note'),
      says: {
        en: '“{name}” holds a competitor of yours: set it to passed, or write into the note what you agreed on before they see the deck.',
        'zh-CN': '“{name}”投了你的竞品：标为已放弃，或在备注里写明发材料之前怎么约定的。',
      },
    },
    lacks(
      'next',
      'warning',
      {
        en: 'The talk with “{name}” is open and has no next step: write what you do next, or set it to passed.',
        'zh-CN': '与“{name}”还在谈，却没有下一步：写明接下来做什么，否则标为已放弃。',
      },
      isOpen,
    ),
    lacks(
      'date',
      'hint',
      {
        en: 'The next step with “{name}” has no date: set one, or everybody waits for everybody.',
        'zh-CN': '与“{name}”的下一步没有日期：定一个，否则所有人都在等别人。',
      },
      (row) => isOpen(row) && has(row, 'next'),
    ),
    {
      id: 'noFit',
      severity: 'hint',
      column: 'stage',
      fails: (row) => !isOneOf(row, 'state', ['passed']) && (!has(row, 'stage') || !has(row, 'cheque')),
      says: {
        en: 'Nothing says at which stage “{name}” invests, or how much: look it up before you write to them.',
        'zh-CN': '没有写“{name}”投什么阶段、投多少：联系之前先查清楚。',
      },
    },
  ],
};
