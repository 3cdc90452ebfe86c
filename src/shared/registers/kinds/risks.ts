import { cellOf, has, isHigh } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What can go wrong, how one would notice, and what is done about it. */
export const risks: RegisterKind = {
  id: 'risks',
  group: 'law',
  from: 'seed',
  name: { en: 'Risks', 'zh-CN': '风险' },
  one: { en: 'risk', 'zh-CN': '风险' },
  purpose: {
    en: 'What could break the plan, how likely and how costly it is, the first sign of it, and who does what about it. Five honest ones say more than twenty for show.',
    'zh-CN': '什么会让计划失败：有多可能，损失多大，最早的迹象是什么，由谁怎样应对。五条诚实的风险胜过二十条摆样子的。',
  },
  columns: [
    columns.line('name', { en: 'Risk', 'zh-CN': '风险' }, { on: 'slide' }),
    columns.score('likelihood', { en: 'Likelihood', 'zh-CN': '可能性' }, { on: 'slide' }),
    columns.score('damage', { en: 'Damage', 'zh-CN': '损失' }, { on: 'slide' }),
    columns.owner({ on: 'paper' }),
    columns.prose('sign', { en: 'First sign', 'zh-CN': '最早的迹象' }, { on: 'paper' }),
    columns.prose('answer', { en: 'Answer', 'zh-CN': '应对' }, { on: 'slide' }),
  ],
  sections: ['risks'],
  expects: { count: 8, from: 'seed' },
  rules: [
    lacks('answer', 'warning', {
      en: 'Risk “{name}” has no answer: say what you do to make it rarer, or what you do when it happens.',
      'zh-CN': '风险“{name}”没有应对：写明你怎样降低它，或者它发生时你怎么做。',
    }),
    lacks('owner', 'hint', { en: 'Nobody owns risk “{name}”.', 'zh-CN': '风险“{name}”没有负责人。' }),
    {
      id: 'noScore',
      severity: 'hint',
      column: 'likelihood',
      fails: (row) => !has(row, 'likelihood') || !has(row, 'damage'),
      says: {
        en: 'Risk “{name}” has no likelihood or no damage, so it has no place in the matrix.',
        'zh-CN': '风险“{name}”缺可能性或损失，矩阵里没有它的位置。',
      },
    },
    lacks(
      'sign',
      'hint',
      {
        en: 'Risk “{name}” would cost much, and nothing says how you would notice it early.',
        'zh-CN': '风险“{name}”损失很大，却没有写怎样及早发现。',
      },
      (row) => isHigh(cellOf(row, 'damage')),
    ),
  ],
};
