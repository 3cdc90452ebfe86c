import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What the company promises beyond profit, in figures. */
export const commitments: RegisterKind = {
  id: 'commitments',
  group: 'company',
  from: 'a',
  name: { en: 'Commitments', 'zh-CN': '责任承诺' },
  one: { en: 'commitment', 'zh-CN': '承诺' },
  purpose: {
    en: 'What you promise to users, to staff and to others whom the product touches, each with a measure, its value today, a target, a date and a person. Three that can be checked beat a chapter of values.',
    'zh-CN':
      '对用户、员工和其他受产品影响的人承诺什么，每条有指标、现值、目标值、时间和负责人。三条查得清的承诺，胜过一章价值观。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Commitment', 'zh-CN': '承诺' },
      { hint: { en: 'No answer without a source', 'zh-CN': '回答必有出处' }, on: 'slide' },
    ),
    columns.line(
      'to',
      { en: 'To whom', 'zh-CN': '对谁' },
      {
        hint: {
          en: 'Users, staff, people who aren’t customers',
          'zh-CN': '用户、员工、不是客户的受影响者',
        },
        on: 'paper',
      },
    ),
    columns.measure({
      hint: { en: 'Share of a weekly sample of 500', 'zh-CN': '每周抽查 500 条的达标率' },
      on: 'slide',
    }),
    columns.today({ hint: { en: '99.6%', 'zh-CN': '99.6%' }, on: 'slide' }),
    columns.target({ hint: { en: '100%', 'zh-CN': '100%' }, on: 'slide' }),
    columns.by({ on: 'slide' }),
    columns.owner({ on: 'paper' }),
    columns.progress({ on: 'paper' }),
  ],
  sections: ['responsibility'],
  rules: [
    lacks('measure', 'warning', {
      en: '“{name}” has no measure: next year nobody could say whether you kept it. Name a figure.',
      'zh-CN': '“{name}”没有指标，明年谁也说不清做没做到：写一个数。',
    }),
    lacks('target', 'warning', {
      en: '“{name}” has no target: write the value that you promise.',
      'zh-CN': '“{name}”没有目标值：写明你承诺做到多少。',
    }),
    lacks('today', 'hint', {
      en: '“{name}” has no value of today: measure once, or nobody sees how far the way is.',
      'zh-CN': '“{name}”没有现值：先测一次，才看得出差多远。',
    }),
    lacks('owner', 'hint', {
      en: 'Nobody sees to “{name}”: name one person.',
      'zh-CN': '“{name}”没有负责人：写上一个人。',
    }),
  ],
};
