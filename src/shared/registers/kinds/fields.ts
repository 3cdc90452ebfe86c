import type { RegisterRow } from '#shared/project';
import { cellOf, has, isLow } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

const scored = ['demand', 'innovation', 'team'] as const;

const isBold = (row: RegisterRow) =>
  cellOf(row, 'chosen') === 'yes' && (isLow(cellOf(row, 'demand')) || isLow(cellOf(row, 'team')));

/** Which fields were weighed, and why one of them was chosen. */
export const fields: RegisterKind = {
  id: 'fields',
  group: 'market',
  from: 'seed',
  name: { en: 'Choice of field', 'zh-CN': '赛道选择' },
  one: { en: 'field', 'zh-CN': '赛道' },
  purpose: {
    en: 'The fields that you considered, each with three marks from 1 to 5: how much customers need it and can pay, how much room is left for something new, how well the team knows it. Keep those that you gave up: they show that you chose.',
    'zh-CN':
      '考虑过的赛道，三项各打 1 到 5 分：客户需求与付费能力、创新空间、团队有多懂。放弃的也留着，别人才看得出你是选过的。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Field', 'zh-CN': '赛道' },
      { hint: { en: 'Service of packaging machines', 'zh-CN': '包装设备售后' }, on: 'slide' },
    ),
    columns.score(
      'demand',
      { en: 'Demand', 'zh-CN': '需求' },
      { hint: { en: '5: they pay for it today', 'zh-CN': '5 分：客户今天就在为它付钱' }, on: 'slide' },
    ),
    columns.score(
      'innovation',
      { en: 'Innovation', 'zh-CN': '创新空间' },
      { hint: { en: '5: it could not be done two years ago', 'zh-CN': '5 分：两年前还做不到' }, on: 'slide' },
    ),
    columns.score(
      'team',
      { en: 'Team', 'zh-CN': '团队' },
      { hint: { en: '5: founders have done the job', 'zh-CN': '5 分：创始人干过这一行' }, on: 'slide' },
    ),
    columns.prose(
      'reason',
      { en: 'Reason', 'zh-CN': '理由' },
      {
        hint: {
          en: 'A fact behind each mark: “makers pay $640 for each repeated visit”',
          'zh-CN': '每个分数后面一个事实，如“厂商每次二次上门花 2,600 元”',
        },
        on: 'paper',
      },
    ),
    columns.yesNo('chosen', { en: 'Chosen', 'zh-CN': '选定' }, { on: 'slide' }),
  ],
  sections: ['background'],
  rules: [
    {
      id: 'noScores',
      severity: 'warning',
      column: 'demand',
      fails: (row) => scored.some((column) => !has(row, column)),
      says: {
        en: 'Field “{name}” lacks one of its three marks, so it can’t be compared: score demand, innovation and team.',
        'zh-CN': '赛道“{name}”的三项打分不全，无法比较：补上需求、创新空间、团队的分数。',
      },
    },
    {
      id: 'bold',
      severity: 'warning',
      column: 'reason',
      fails: (row) => isBold(row) && !has(row, 'reason'),
      says: {
        en: 'You chose “{name}” although demand or team got 2 or less: say what makes up for it, or who joins.',
        'zh-CN': '选定了“{name}”，需求或团队却只有 2 分以下：写明靠什么弥补，或者谁会加入。',
      },
    },
    lacks(
      'reason',
      'hint',
      {
        en: 'The marks of “{name}” have no reason: write a fact beside them, or a reader takes them for taste.',
        'zh-CN': '“{name}”的打分没有理由：补一个事实，否则读的人只当是感觉。',
      },
      (row) => !isBold(row),
    ),
    lacks('chosen', 'hint', {
      en: 'Nothing says whether “{name}” was chosen or given up: mark it.',
      'zh-CN': '看不出“{name}”是选定了还是放弃了：标出来。',
    }),
  ],
};
