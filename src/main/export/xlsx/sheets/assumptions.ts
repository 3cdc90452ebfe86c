import { type ScenarioId, scenarioIds } from '#shared/project';
import { type CellFormat, style } from '../book/cell-style';
import { cellName, fixedCell, formula, onSheet, type SheetDraft } from '../book/sheet-draft';
import { serialOfDate } from '../formula/serial-date';
import type { WorkbookContext } from './workbook-context';

const columns = { label: 1, unit: 2, active: 3, base: 4, number: 7, note: 8 } as const;

/** One value in the three scenarios. */
export type ByScenario = Readonly<Record<ScenarioId, number>>;

export interface AssumptionPlan {
  /** What formulas ask for it by. */
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly format: CellFormat;
  readonly values: ByScenario;
  /** Says more of the row above. */
  readonly isPart?: boolean;
}

/** A month or day; `count` says what its number is: when something begins, ends, or happens once. */
export interface DatePlan {
  readonly key: string;
  readonly label: string;
  readonly date: string;
  readonly count: 'start' | 'end' | 'event';
  /** Months later, by scenario. */
  readonly delay: ByScenario;
}

export interface Assumptions {
  readonly draft: SheetDraft;
  readonly heading: (label: string, kind?: string) => void;
  readonly add: (plan: AssumptionPlan) => void;
  readonly addDate: (plan: DatePlan) => void;
  /** The value in the scenario that is switched on. Throws for a key that nobody added. */
  readonly of: (key: string) => string;
  /** The value in the base. */
  readonly baseOf: (key: string) => string;
  readonly has: (key: string) => boolean;
  /** The number of a date's month: 1 is the model's first, one past the last is never. */
  readonly numberOf: (key: string) => string;
}

/** Starts the sheet of inputs: its head, the scenario switch, the length and first month of the model. */
export function createAssumptions(workbook: WorkbookContext, name: string): Assumptions {
  const draft = workbook.book.addSheet(name);
  const cells = new Map<string, string>();
  const bases = new Map<string, string>();
  const numbers = new Map<string, string>();
  draft.tab = '0000FF';
  let next = switchRows(workbook, draft) + 1;

  const add = ({ key, label, unit, format, values, isPart }: AssumptionPlan): number => {
    const row = next;
    const cell = (scenario: number) => fixedCell(row, columns.base + scenario);
    draft.put(row, columns.label, label, style('plain', isPart ? 'indented' : 'text'));
    draft.put(row, columns.unit, unit ?? null, style('note'));
    draft.put(
      row,
      columns.active,
      formula(`CHOOSE(Scenario_no,${[0, 1, 2].map(cell).join(',')})`),
      style('plain', format),
    );
    scenarioIds.forEach((scenario, at) => {
      const own = scenario === 'base' || values[scenario] !== values.base;
      // What a scenario leaves alone follows the base, and can be typed over.
      draft.put(
        row,
        columns.base + at,
        own ? values[scenario] : formula(cell(0)),
        style(own ? 'input' : 'plain', format),
      );
    });
    cells.set(key, onSheet(name, fixedCell(row, columns.active)));
    bases.set(key, onSheet(name, cell(0)));
    next += 1;
    return row;
  };
  const of = (map: ReadonlyMap<string, string>) => (key: string) => {
    const cell = map.get(key);
    if (cell === undefined) throw new Error(`No assumption ${key}`);
    return cell;
  };
  return {
    draft,
    heading: (label, kind) => {
      next += 1;
      for (let column = 1; column <= columns.note; column += 1) {
        const content = column === columns.label ? label : column === columns.note ? (kind ?? null) : null;
        draft.put(next, column, content, style('heading'));
      }
      next += 1;
    },
    add,
    addDate: (plan) => {
      numbers.set(plan.key, onSheet(name, addDate(workbook, draft, add, plan)));
    },
    of: of(cells),
    baseOf: of(bases),
    has: (key) => cells.has(key),
    numberOf: of(numbers),
  };
}

/** Adds a date, and by how many months each scenario puts it off; the answer is the cell of its month's number. */
function addDate(
  { t }: WorkbookContext,
  draft: SheetDraft,
  add: (plan: AssumptionPlan) => number,
  { key, label, date, count, delay }: DatePlan,
): string {
  const serial = serialOfDate(date) ?? 0;
  const row = add({ key, label, format: 'month', values: { base: serial, cautious: serial, bold: serial } });
  const delayed = serial !== 0 && scenarioIds.some((scenario) => delay[scenario] !== 0);
  if (delayed) {
    const unit = t('workbook.unit.months');
    const later = { key: `${key}/delay`, label: t('workbook.input.delay'), unit, isPart: true };
    add({ ...later, format: 'whole', values: delay });
  }
  const late = delayed ? `+${fixedCell(row + 1, columns.active)}` : '';
  const cell = fixedCell(row, columns.active);
  const index = `(YEAR(${cell})-YEAR(Model_start))*12+MONTH(${cell})-MONTH(Model_start)+1${late}`;
  draft.put(row, columns.number, formula(numberFormula(count, cell, index)), style('note', 'whole'));
  return fixedCell(row, columns.number);
}

/** A date that is not set means: from the first month, to the last, never. */
function numberFormula(count: DatePlan['count'], cell: string, index: string): string {
  if (count === 'start') return `IF(${cell}=0,1,MAX(1,${index}))`;
  if (count === 'end') return `IF(${cell}=0,Model_months,MIN(Model_months,${index}))`;
  return `IF(${cell}=0,Model_months+1,${index})`;
}

/** The head of the sheet; the answer is the last row that it takes. */
function switchRows({ t, project, months, book }: WorkbookContext, draft: SheetDraft): number {
  const { numbers, raise } = project;
  const names = scenarioIds.map((scenario) => t(`numbers.scenarioOf.${scenario}`));
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.assumptions', { currency: raise.currency }), style('note'));
  const rows: readonly [string, string, number | string, CellFormat, string][] = [
    [
      t('workbook.input.scenario'),
      'Scenario',
      names[scenarioIds.indexOf(numbers.scenario)] ?? '',
      'text',
      t('workbook.note.scenario'),
    ],
    [t('workbook.input.start'), 'Model_start', serialOfDate(numbers.startMonth) ?? 0, 'month', ''],
    [t('workbook.input.months'), 'Model_months', months, 'whole', t('workbook.note.months')],
  ];
  rows.forEach(([label, name, value, format, note], at) => {
    const row = 4 + at;
    draft.put(row, columns.label, label, style('plain'));
    draft.put(row, columns.active, value, style(name === 'Model_months' ? 'plain' : 'input', format));
    if (note) draft.put(row, columns.base, note, style('note'));
    book.define(name, draft.name, fixedCell(row, columns.active));
  });
  const head = 8;
  const heads = ['line', 'unit', 'active'] as const;
  heads.forEach((key, at) => {
    draft.put(head, at + 1, t(`workbook.column.${key}`), style('head', key === 'active' ? 'whole' : 'text'));
  });
  names.forEach((label, at) => {
    draft.put(head, columns.base + at, label, style('head', 'whole'));
  });
  draft.put(head, columns.number, t('workbook.column.number'), style('head', 'whole'));
  draft.put(head, columns.note, t('workbook.column.note'), style('head'));
  const list = `${fixedCell(head, columns.base)}:${fixedCell(head, columns.base + 2)}`;
  draft.choices.push({ cell: cellName(4, columns.active), list });
  draft.put(7, columns.label, t('workbook.input.scenarioNumber'), style('plain'));
  draft.put(7, columns.active, formula(`MATCH(${fixedCell(4, columns.active)},${list},0)`), style('plain', 'whole'));
  book.define('Scenario_no', draft.name, fixedCell(7, columns.active));
  [44, 10, 16, 16, 16, 16, 10, 44].forEach((width, at) => {
    draft.widths.set(at + 1, width);
  });
  draft.frozen = { rows: head, columns: 0 };
  return head;
}
