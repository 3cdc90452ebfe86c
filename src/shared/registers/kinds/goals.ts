import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What the company means to reach, so that anybody could check it. */
export const goals: RegisterKind = {
  id: 'goals',
  group: 'company',
  from: 'seed',
  name: { en: 'Goals', 'zh-CN': '目标' },
  one: { en: 'goal', 'zh-CN': '目标' },
  purpose: {
    en: 'Three to five goals until the next round, each with a measure, its value today, the value that you aim at, and a date. Somebody who reads them then can only say yes or no.',
    'zh-CN': '到下一轮为止的三到五个目标，各有指标、现值、目标值和时间。到时候拿出来看，只有做到和没做到两种回答。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Goal', 'zh-CN': '目标' },
      { hint: { en: 'The first visit repairs the machine', 'zh-CN': '第一次上门就修好' }, on: 'slide' },
    ),
    columns.measure({
      hint: { en: 'Share of visits that are repeats', 'zh-CN': '二次上门率' },
      on: 'slide',
    }),
    columns.today({ hint: { en: '22%', 'zh-CN': '22%' }, on: 'slide' }),
    columns.target({ hint: { en: '13%', 'zh-CN': '13%' }, on: 'slide' }),
    columns.by({ on: 'slide' }),
    columns.owner({ on: 'paper' }),
    columns.progress({ on: 'paper' }),
  ],
  sections: ['solution', 'traction'],
  rules: [
    lacks('measure', 'warning', {
      en: 'Goal “{name}” has no measure: say which figure would show that it is reached.',
      'zh-CN': '目标“{name}”没有指标：写明看哪个数能判断做到了。',
    }),
    lacks('target', 'warning', {
      en: 'Goal “{name}” has no target value: write the figure that you would be held to.',
      'zh-CN': '目标“{name}”没有目标值：写明你愿意被考核的那个数。',
    }),
    lacks('by', 'warning', {
      en: 'Goal “{name}” has no date: say by when, and before the money ends.',
      'zh-CN': '目标“{name}”没有完成时间：写明什么时候，要早于资金用完。',
    }),
    lacks('owner', 'hint', {
      en: 'Nobody owns goal “{name}”: name one person.',
      'zh-CN': '目标“{name}”没有负责人：写上一个人。',
    }),
  ],
};
