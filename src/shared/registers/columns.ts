import type { Choice, ColumnType, EachLanguage, RegisterColumn } from './types';

type More = Partial<Pick<RegisterColumn, 'hint' | 'on'>>;

const of =
  (type: ColumnType) =>
  (id: string, name: EachLanguage, more: More = {}): RegisterColumn => ({ id, type, name, ...more });

/** Makers, so that a kind reads like a list; and the columns that many kinds have, with the same words everywhere. */
export const columns = {
  line: of('line'),
  prose: of('prose'),
  date: of('date'),
  number: of('number'),
  percent: of('percent'),
  money: of('money'),
  score: of('score'),
  choice: (id: string, name: EachLanguage, choices: readonly Choice[], more: More = {}): RegisterColumn => ({
    id,
    type: 'choice',
    name,
    choices,
    ...more,
  }),
  owner: (more: More = {}): RegisterColumn => ({
    id: 'owner',
    type: 'line',
    name: { en: 'Owner', 'zh-CN': '负责人' },
    hint: { en: 'A person, not a department', 'zh-CN': '写到人，不写部门' },
    ...more,
  }),
  source: (more: More = {}): RegisterColumn => ({
    id: 'source',
    type: 'line',
    name: { en: 'Source', 'zh-CN': '来源' },
    ...more,
  }),
  note: (more: More = {}): RegisterColumn => ({
    id: 'note',
    type: 'prose',
    name: { en: 'Note', 'zh-CN': '备注' },
    ...more,
  }),
} as const;
