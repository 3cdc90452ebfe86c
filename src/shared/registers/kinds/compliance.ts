import { cellOf, isOneOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What law and contracts ask for, and the proof that it is done. */
export const compliance: RegisterKind = {
  id: 'compliance',
  group: 'law',
  from: 'seed',
  name: { en: 'Compliance', 'zh-CN': '合规' },
  one: { en: 'duty', 'zh-CN': '义务' },
  purpose: {
    en: 'Each duty that a law, a regulator or a customer puts on you: whom it binds, who sees to it, how far it is, and the paper that proves it.',
    'zh-CN': '法律、监管或客户要求的每项义务：约束谁，由谁落实，进展如何，用什么材料证明。',
  },
  columns: [
    columns.line('name', { en: 'Duty', 'zh-CN': '义务' }, { on: 'slide' }),
    columns.line('instrument', { en: 'Law or contract', 'zh-CN': '依据' }, { on: 'paper' }),
    columns.line('who', { en: 'Applies to', 'zh-CN': '适用对象' }, { on: 'paper' }),
    columns.owner({ on: 'slide' }),
    columns.state(
      [
        { id: 'open', name: { en: 'open', 'zh-CN': '未开始' } },
        { id: 'underway', name: { en: 'under way', 'zh-CN': '进行中' } },
        { id: 'done', name: { en: 'done', 'zh-CN': '已完成' } },
        { id: 'none', name: { en: 'does not apply', 'zh-CN': '不适用' } },
      ],
      { on: 'slide' },
    ),
    columns.evidence({ on: 'slide' }),
    columns.date('next', { en: 'Next date', 'zh-CN': '下一日期' }, { on: 'paper' }),
    columns.source({
      hint: {
        en: 'The address of the official text, or where the contract lies',
        'zh-CN': '官方文本的网址，或合同存放处',
      },
    }),
    columns.date(
      'asof',
      { en: 'Compared on', 'zh-CN': '核对日期' },
      { hint: { en: 'The day on which you compared it with the law', 'zh-CN': '与法规核对的那一天' } },
    ),
    columns.date('review', { en: 'Look again by', 'zh-CN': '复核期限' }),
  ],
  sections: ['law-ethics'],
  expects: { count: 3, from: 'seed' },
  rules: [
    lacks(
      'evidence',
      'warning',
      {
        en: '“{name}” is done, it says, but nothing proves it: name the filing number, the contract or the report.',
        'zh-CN': '“{name}”写着已完成，却没有证明：写明备案号、合同或报告。',
      },
      (row) => cellOf(row, 'state') === 'done',
    ),
    lacks(
      'owner',
      'hint',
      { en: 'Nobody sees to “{name}”.', 'zh-CN': '“{name}”没有负责人。' },
      (row) => cellOf(row, 'state') !== 'none',
    ),
    lacks(
      'next',
      'hint',
      { en: '“{name}” is not done and has no next date.', 'zh-CN': '“{name}”尚未完成，也没有下一日期。' },
      (row) => isOneOf(row, 'state', ['open', 'underway']),
    ),
  ],
};
