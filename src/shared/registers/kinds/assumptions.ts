import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What has to be true for the plan to work, and what is done if it isn't. */
export const assumptions: RegisterKind = {
  id: 'assumptions',
  group: 'market',
  from: 'seed',
  name: { en: 'Assumptions and trends', 'zh-CN': '假设与趋势' },
  one: { en: 'assumption', 'zh-CN': '假设' },
  purpose: {
    en: 'What has to be true outside of your company for the plan to work: prices of requests, rules, habits of customers. Each has a source and a date, says what you do because of it, and what you do if it turns out wrong.',
    'zh-CN':
      '计划要成立，公司之外有哪些事必须为真：调用价格、法规、客户习惯。每条写明来源和时间、你因此怎么做，以及不成立时怎么办。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Assumption or trend', 'zh-CN': '假设或趋势' },
      {
        hint: { en: 'A request costs half as much each year', 'zh-CN': '单次调用价格每年降一半' },
        on: 'slide',
      },
    ),
    columns.source({
      hint: {
        en: 'Our own invoices, a report with its page',
        'zh-CN': '自己的账单、带页码的报告',
      },
      on: 'paper',
    }),
    columns.asOf({ on: 'paper' }),
    columns.prose(
      'consequence',
      { en: 'So we', 'zh-CN': '对计划的影响' },
      {
        hint: {
          en: 'Rent the large model until month 9, then run our own',
          'zh-CN': '第 9 个月前租用大模型，之后用自有模型',
        },
        on: 'slide',
      },
    ),
    columns.prose(
      'ifnot',
      { en: 'If not', 'zh-CN': '若不成立' },
      {
        hint: {
          en: 'The margin stays at 60%; we raise the price for heavy users',
          'zh-CN': '毛利率停在 60%，对重度用户涨价',
        },
        on: 'slide',
      },
    ),
    columns.score(
      'confidence',
      { en: 'Confidence', 'zh-CN': '把握' },
      { hint: { en: '5: it has happened already', 'zh-CN': '5 分：已经发生' }, on: 'slide' },
    ),
  ],
  sections: ['market', 'background'],
  rules: [
    lacks('source', 'warning', {
      en: '“{name}” has no source: name a report, a law or figures of your own, or call it a guess.',
      'zh-CN': '“{name}”没有来源：写明报告、法规或自己的数据，否则注明只是猜测。',
    }),
    lacks('ifnot', 'warning', {
      en: 'Nothing says what you do if “{name}” turns out wrong: write the other way, or what it costs you.',
      'zh-CN': '没有写“{name}”不成立时怎么办：写明替代做法，或者会损失多少。',
    }),
    lacks('consequence', 'hint', {
      en: 'Nothing in the plan follows from “{name}”: say what you do because of it, or leave it out.',
      'zh-CN': '看不出“{name}”对计划有什么影响：写明你因此怎么做，否则删去。',
    }),
    lacks('asof', 'hint', {
      en: '“{name}” has no date: write of when the source is.',
      'zh-CN': '“{name}”没有时间：写明来源是什么时候的。',
    }),
  ],
};
