import { cellOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** How good the product is, on which examples, and compared with what. */
export const evaluations: RegisterKind = {
  id: 'evaluations',
  group: 'product',
  from: 'seed',
  name: { en: 'Evaluations', 'zh-CN': '评测结果' },
  one: { en: 'evaluation', 'zh-CN': '评测' },
  purpose: {
    en: 'How well the product does its task: on which examples, next to which baseline, with which result and when. Measure the same on the same set every quarter and give each time its row.',
    'zh-CN':
      '产品把任务完成得有多好：用哪个测试集、和什么基线比、得分多少、什么时候测的。同一指标用同一测试集每季度测一次，每次写一行。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Measured', 'zh-CN': '评测指标' },
      {
        hint: { en: 'True cause among the first three', 'zh-CN': '真实原因排进前三的比例' },
        on: 'slide',
      },
    ),
    columns.line(
      'set',
      { en: 'Test set', 'zh-CN': '测试集' },
      { hint: { en: '1,400 past faults of 2025', 'zh-CN': '2025 年的 1,400 个历史故障' }, on: 'slide' },
    ),
    columns.yesNo(
      'unseen',
      { en: 'Never trained on', 'zh-CN': '未参与训练' },
      {
        hint: {
          en: 'No example of the set was used to train or to tune',
          'zh-CN': '测试集里没有一条用于训练或调参',
        },
        on: 'paper',
      },
    ),
    columns.line(
      'baseline',
      { en: 'Baseline', 'zh-CN': '基线' },
      {
        hint: { en: 'General assistant, same files: 61%', 'zh-CN': '通用助手拿同样资料：61%' },
        on: 'slide',
      },
    ),
    columns.line('score', { en: 'Score', 'zh-CN': '得分' }, { hint: { en: '82%', 'zh-CN': '82%' }, on: 'slide' }),
    columns.target({
      hint: { en: 'What the customer needs, not what you hope', 'zh-CN': '客户需要的数，不是你希望的数' },
      on: 'slide',
    }),
    columns.asOf({ on: 'paper' }),
    columns.note(),
  ],
  sections: ['technology'],
  mayRepeat: true,
  rules: [
    lacks('baseline', 'warning', {
      en: 'The score of “{name}” stands alone: put a baseline beside it, such as people, today’s tool or a general assistant.',
      'zh-CN': '“{name}”的得分没有参照：旁边放一个基线，如人工、现有工具或通用助手。',
    }),
    lacks('set', 'warning', {
      en: 'Nothing says on what “{name}” was measured: describe the test set, its size and where it comes from.',
      'zh-CN': '没有写“{name}”是用什么测的：写明测试集、规模和来源。',
    }),
    {
      id: 'seen',
      severity: 'warning',
      column: 'unseen',
      fails: (row) => cellOf(row, 'unseen') !== 'yes',
      says: {
        en: 'Nothing assures that the examples behind “{name}” were never trained on: measure on a set kept apart, or leave the figure out.',
        'zh-CN': '不能确定“{name}”的测试样本没有参与训练：换一个单独留出的测试集再测，否则不要用这个数。',
      },
    },
    lacks('asof', 'hint', {
      en: '“{name}” has no date: write when it was measured, for models change by the month.',
      'zh-CN': '“{name}”没有时间：写明什么时候测的，模型每个月都在变。',
    }),
  ],
};
