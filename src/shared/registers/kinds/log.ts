import { cellOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** The founders' own notes: what was decided, what failed, what was learned. */
export const log: RegisterKind = {
  id: 'log',
  group: 'private',
  from: 'seed',
  name: { en: 'Founders’ log', 'zh-CN': '创业日志' },
  one: { en: 'entry', 'zh-CN': '记录' },
  purpose: {
    en: 'Each week a decision, a setback or a lesson in two lines, so that a year later you know why things are as they are. It is for you alone; plan and deck never show it.',
    'zh-CN':
      '每周用两行记一个决定、一次挫折或一条教训，一年后还能说清当初为什么。只给你自己看，计划书和路演稿里不会出现。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'What happened', 'zh-CN': '发生了什么' },
      { hint: { en: 'Our first engineer left after ten weeks', 'zh-CN': '第一位工程师十周后离职' } },
    ),
    columns.date('date', { en: 'Date', 'zh-CN': '日期' }),
    columns.choice('kind', { en: 'Kind', 'zh-CN': '类型' }, [
      { id: 'decision', name: { en: 'decision', 'zh-CN': '决定' } },
      { id: 'setback', name: { en: 'setback', 'zh-CN': '挫折' } },
      { id: 'lesson', name: { en: 'lesson', 'zh-CN': '教训' } },
    ]),
    columns.prose(
      'outcome',
      { en: 'Decided or learned', 'zh-CN': '决定或教训' },
      {
        hint: {
          en: 'We now pay for a trial week; we look at it again in June',
          'zh-CN': '现在先付费试工一周，六月再看效果',
        },
      },
    ),
    columns.line(
      'who',
      { en: 'Who', 'zh-CN': '谁' },
      { hint: { en: 'Who decided, and who needs a rest?', 'zh-CN': '谁定的，谁该休息了？' } },
    ),
  ],
  sections: [],
  isPrivate: true,
  mayRepeat: true,
  rules: [
    lacks('outcome', 'hint', {
      en: 'Nothing says what you decided or learned from “{name}”: write a sentence while you still know.',
      'zh-CN': '没有写从“{name}”得出什么决定或教训：趁还记得，写一句。',
    }),
    lacks('date', 'hint', {
      en: '“{name}” has no date: without it the log tells no order.',
      'zh-CN': '“{name}”没有日期：没有日期就看不出先后。',
    }),
    lacks(
      'who',
      'hint',
      {
        en: 'Nothing says who decided “{name}”: write the name, so that somebody can be asked.',
        'zh-CN': '没有写“{name}”是谁定的：写上名字，以后好问。',
      },
      (row) => cellOf(row, 'kind') === 'decision',
    ),
  ],
};
