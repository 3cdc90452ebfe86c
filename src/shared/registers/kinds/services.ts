import { has } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What customers were promised, and what they got. */
export const services: RegisterKind = {
  id: 'services',
  group: 'product',
  from: 'a',
  name: { en: 'Service levels', 'zh-CN': '服务水平' },
  one: { en: 'service level', 'zh-CN': '服务水平' },
  purpose: {
    en: 'What you promise customers for availability, time to answer and quality, what they got, and what a miss costs you. Measure for three months before you promise.',
    'zh-CN': '可用率、响应时间、质量对客户承诺多少，实际做到多少，没做到怎么赔。先测三个月，再写进合同。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Service', 'zh-CN': '服务' },
      { hint: { en: 'Answers in the app', 'zh-CN': '应用内问答' }, on: 'slide' },
    ),
    columns.measure({
      hint: {
        en: 'Availability a month, announced maintenance left out',
        'zh-CN': '月可用率，不含提前公告的维护',
      },
      on: 'slide',
    }),
    columns.line(
      'promised',
      { en: 'Promised', 'zh-CN': '承诺值' },
      { hint: { en: '99.5%', 'zh-CN': '99.5%' }, on: 'slide' },
    ),
    columns.line(
      'reached',
      { en: 'Reached', 'zh-CN': '实际值' },
      { hint: { en: '99.8% over twelve months', 'zh-CN': '十二个月 99.8%' }, on: 'slide' },
    ),
    columns.date('since', { en: 'Since', 'zh-CN': '起始时间' }, { on: 'paper' }),
    columns.line(
      'missed',
      { en: 'If missed', 'zh-CN': '未达标时' },
      { hint: { en: '10% of the month’s fee back', 'zh-CN': '退还当月费用的 10%' }, on: 'slide' },
    ),
  ],
  sections: ['operations'],
  mayRepeat: true,
  rules: [
    lacks('measure', 'warning', {
      en: 'Nothing says how “{name}” is measured: name the figure, the period and what is left out.',
      'zh-CN': '没有写“{name}”怎么衡量：写明指标、统计周期和不计入的情况。',
    }),
    lacks(
      'reached',
      'warning',
      {
        en: '“{name}” is promised, and nothing says what was reached: measure it before a customer does.',
        'zh-CN': '“{name}”有承诺，没有实际值：赶在客户之前先测出来。',
      },
      (row) => has(row, 'promised'),
    ),
    lacks('promised', 'hint', {
      en: 'Nothing is promised for “{name}”: write the value that stands in your contracts.',
      'zh-CN': '“{name}”没有承诺值：写明合同里约定的数。',
    }),
    lacks('missed', 'hint', {
      en: 'Nothing says what happens when “{name}” is missed: write what you owe, and its ceiling.',
      'zh-CN': '没有写“{name}”未达标时怎么办：写明赔什么、上限多少。',
    }),
  ],
};
