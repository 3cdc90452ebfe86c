import { cellOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What users and buyers need from the product, and what was put off. */
export const requirements: RegisterKind = {
  id: 'requirements',
  group: 'product',
  from: 'seed',
  name: { en: 'Requirements', 'zh-CN': '需求清单' },
  one: { en: 'requirement', 'zh-CN': '需求' },
  purpose: {
    en: 'What users and buyers need from the product: functions, and qualities such as speed, accuracy and security, each with a priority and a measure. If most of them are “must”, nobody has said no yet.',
    'zh-CN':
      '使用者和付款人需要产品做到什么：有功能，也有速度、准确率、安全等非功能需求，每条写明优先级和指标。大半都是“必须”，说明还没对谁说过“不”。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Requirement', 'zh-CN': '需求' },
      { hint: { en: 'Each answer names the page of the manual', 'zh-CN': '每个回答都带手册页码' }, on: 'slide' },
    ),
    columns.choice(
      'kind',
      { en: 'Kind', 'zh-CN': '类型' },
      [
        { id: 'function', name: { en: 'function', 'zh-CN': '功能' } },
        { id: 'quality', name: { en: 'quality', 'zh-CN': '非功能' } },
      ],
      { on: 'paper' },
    ),
    columns.choice(
      'priority',
      { en: 'Priority', 'zh-CN': '优先级' },
      [
        { id: 'must', name: { en: 'must', 'zh-CN': '必须' } },
        { id: 'should', name: { en: 'should', 'zh-CN': '应该' } },
        { id: 'could', name: { en: 'could', 'zh-CN': '可以' } },
        { id: 'later', name: { en: 'later', 'zh-CN': '以后' } },
      ],
      { on: 'slide' },
    ),
    columns.line(
      'who',
      { en: 'Needed by', 'zh-CN': '谁需要' },
      {
        hint: {
          en: 'Technicians; nine of fifteen asked for it',
          'zh-CN': '现场工程师，十五位中有九位提到',
        },
        on: 'slide',
      },
    ),
    columns.measure({
      hint: { en: 'Median answer below 4 seconds', 'zh-CN': '回答时间中位数 4 秒以内' },
      on: 'slide',
    }),
    columns.source({
      hint: {
        en: 'Interviews, market study, a goal of the customer',
        'zh-CN': '用户访谈、市场调研、客户的业务目标',
      },
      on: 'paper',
    }),
    columns.state(
      [
        { id: 'planned', name: { en: 'planned', 'zh-CN': '计划中' } },
        { id: 'underway', name: { en: 'in work', 'zh-CN': '开发中' } },
        { id: 'manual', name: { en: 'done by people', 'zh-CN': '人工代做' } },
        { id: 'live', name: { en: 'works', 'zh-CN': '已可用' } },
        { id: 'dropped', name: { en: 'dropped', 'zh-CN': '已放弃' } },
      ],
      { on: 'slide' },
    ),
    columns.owner(),
  ],
  sections: ['solution'],
  scarce: {
    column: 'priority',
    choice: 'must',
    says: {
      en: 'More than half of the requirements are “must”: nobody has said no yet. Choose what the first customer can’t do without.',
      'zh-CN': '一半以上的需求都标为“必须”，等于没有取舍。只留下第一批客户离不开的。',
    },
  },
  rules: [
    lacks('who', 'warning', {
      en: 'Nobody needs “{name}”, as far as one can see: name who asked for it and how many, or drop it.',
      'zh-CN': '看不出谁需要“{name}”：写明谁提的、有几位，否则放弃它。',
    }),
    lacks(
      'measure',
      'warning',
      {
        en: '“{name}” is a must, and nothing says when it is met: give a figure that the customer could check.',
        'zh-CN': '“{name}”是必须的，却没有写做到什么程度：给一个客户能检验的数。',
      },
      (row) => cellOf(row, 'priority') === 'must',
    ),
    lacks('priority', 'hint', {
      en: '“{name}” has no priority: decide whether you would delay the release for it.',
      'zh-CN': '“{name}”没有优先级：想清楚会不会为它推迟发布。',
    }),
    lacks(
      'owner',
      'hint',
      {
        en: '“{name}” is a must and nobody owns it: name one person.',
        'zh-CN': '“{name}”是必须的，却没有负责人：写上一个人。',
      },
      (row) => cellOf(row, 'priority') === 'must',
    ),
  ],
};
