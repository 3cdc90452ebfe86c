import type { Choice, ColumnType, EachLanguage, RegisterColumn } from './types';

type More = Partial<Pick<RegisterColumn, 'hint' | 'on'>>;

const of =
  (type: ColumnType) =>
  (id: string, name: EachLanguage, more: More = {}): RegisterColumn => ({ id, type, name, ...more });

const shared =
  (type: ColumnType, id: string, name: EachLanguage, hint?: EachLanguage) =>
  (more: More = {}): RegisterColumn => ({ id, type, name, ...(hint && { hint }), ...more });

function choice(id: string, name: EachLanguage, choices: readonly Choice[], more: More = {}): RegisterColumn {
  return { id, type: 'choice', name, choices, ...more };
}

const state = (choices: readonly Choice[], more: More = {}): RegisterColumn =>
  choice('state', { en: 'State', 'zh-CN': '状态' }, choices, more);

const yesNo: readonly Choice[] = [
  { id: 'yes', name: { en: 'yes', 'zh-CN': '是' } },
  { id: 'no', name: { en: 'no', 'zh-CN': '否' } },
];

const progress: readonly Choice[] = [
  { id: 'open', name: { en: 'not begun', 'zh-CN': '未开始' } },
  { id: 'ontrack', name: { en: 'on track', 'zh-CN': '按计划' } },
  { id: 'behind', name: { en: 'behind', 'zh-CN': '落后' } },
  { id: 'reached', name: { en: 'reached', 'zh-CN': '已达成' } },
  { id: 'missed', name: { en: 'missed', 'zh-CN': '未达成' } },
];

/** Makers, so that a kind reads like a list; and the columns that several kinds have, with the same words everywhere. */
export const columns = {
  line: of('line'),
  prose: of('prose'),
  date: of('date'),
  number: of('number'),
  percent: of('percent'),
  money: of('money'),
  score: of('score'),
  choice,
  yesNo: (id: string, name: EachLanguage, more: More = {}) => choice(id, name, yesNo, more),
  state,
  /** How far something is that has a target and a date. */
  progress: (more: More = {}) => state(progress, more),
  owner: shared(
    'line',
    'owner',
    { en: 'Owner', 'zh-CN': '负责人' },
    { en: 'A person, not a department', 'zh-CN': '写到人，不写部门' },
  ),
  measure: shared('line', 'measure', { en: 'Measure', 'zh-CN': '指标' }),
  today: shared('line', 'today', { en: 'Today', 'zh-CN': '现值' }),
  target: shared('line', 'target', { en: 'Target', 'zh-CN': '目标值' }),
  by: shared('date', 'by', { en: 'By when', 'zh-CN': '完成时间' }),
  evidence: shared('line', 'evidence', { en: 'Evidence', 'zh-CN': '证明材料' }),
  source: shared('line', 'source', { en: 'Source', 'zh-CN': '来源' }),
  /** The day that a statement is of, not the day on which it was written down. */
  asOf: shared('date', 'asof', { en: 'As of', 'zh-CN': '数据时间' }),
  note: shared('prose', 'note', { en: 'Note', 'zh-CN': '备注' }),
} as const;
