import type { CellFormat } from '../book/cell-style';
import { amountRange } from './amount-range';
import type { Assumptions, ByScenario } from './assumptions';
import { inBook, tidy } from './driver-units';
import { byScenario, delayOf, scaleOf, setOf } from './scenario-values';
import { major, type WorkbookContext } from './workbook-context';

/** Adds inputs of one value, each under the key by which formulas ask for it: the path by which scenarios change it. */
export interface InputAdder {
  /** A value that no scenario changes. */
  readonly plain: (key: string, value: number, label: string, unit: string, format?: CellFormat) => void;
  /** A whole number that scenarios may set or scale. */
  readonly whole: (key: string, value: number, label: string, unit: string, max?: number) => void;
  /** A count that may have parts. */
  readonly count: (key: string, value: number, label: string) => void;
  readonly percent: (key: string, value: number, label: string, max?: number) => void;
  /** Minor units; `mayChange`: scenarios may set or scale it. */
  readonly amount: (key: string, minor: number, label: string, mayChange: boolean) => void;
  /** Minor units that are the sum of several: it has no range of its own. */
  readonly sum: (key: string, minor: number, label: string) => void;
  /** From when until when something goes on, where it ends. */
  readonly span: (path: string, start: string, end?: string) => void;
  /** The month of something that happens once. */
  readonly event: (key: string, date: string, label?: string) => void;
}

const mostCount = 5_000_000_000;

/** The adder of a workbook's sheet of inputs. */
export function inputAdder(workbook: WorkbookContext, assumptions: Assumptions): InputAdder {
  const { t, project } = workbook;
  const { numbers, raise } = project;
  const plain: InputAdder['plain'] = (key, value, label, unit, format = 'whole') =>
    void assumptions.add({ key, label, unit, format, values: byScenario(() => value) });
  return {
    plain,
    whole: (key, value, label, unit, max = amountRange) =>
      void assumptions.add({ key, label, unit, format: 'whole', values: wholeOf(workbook, key, value, max) }),
    count: (key, value, label) =>
      void assumptions.add({ key, label, format: 'count', values: scaledOf(workbook, key, value, mostCount) }),
    percent: (key, value, label, max = 100) => {
      const percents = scaledOf(workbook, key, value, max);
      const values = byScenario((scenario) => inBook(workbook, 'percent', percents[scenario]));
      assumptions.add({ key, label, unit: '%', format: 'percent', values });
    },
    amount: (key, minor, label, mayChange) => {
      const whole = mayChange
        ? wholeOf(workbook, key, minor, amountRange)
        : byScenario(() => Math.min(Math.max(minor, 0), amountRange));
      const values = byScenario((scenario) => major(workbook, whole[scenario]));
      assumptions.add({ key, label, unit: raise.currency, format: 'cents', values });
    },
    sum: (key, minor, label) => plain(key, major(workbook, minor), label, raise.currency, 'cents'),
    span: (path, start, end) => {
      const key = `${path}/start`;
      const none = byScenario(() => 0);
      const delay = start === '' ? none : delayOf(numbers, key);
      assumptions.addDate({ key, label: t('workbook.input.first'), date: start, count: 'start', delay });
      if (end === undefined) return;
      const last = { key: `${path}/end`, label: t('workbook.input.last'), date: end };
      assumptions.addDate({ ...last, count: 'end', delay: none });
    },
    event: (key, date, label = t('workbook.input.month')) =>
      void assumptions.addDate({ key, label, date, count: 'event', delay: delayOf(numbers, key) }),
  };
}

function wholeOf({ project }: WorkbookContext, path: string, value: number, max: number): ByScenario {
  const set = setOf(project.numbers, path, value);
  const scale = scaleOf(project.numbers, path);
  return byScenario((scenario) => {
    const scaled = Math.round(tidy((Math.round(set[scenario]) * scale[scenario]) / 100));
    return Math.min(Math.max(scaled, 0), max);
  });
}

/** A typed number to six decimals, as each scenario sets and scales it. */
function scaledOf({ project }: WorkbookContext, path: string, value: number, max: number): ByScenario {
  const set = setOf(project.numbers, path, value);
  const scale = scaleOf(project.numbers, path);
  return byScenario((scenario) => {
    const within = Math.min(Math.max((set[scenario] * scale[scenario]) / 100, 0), max);
    return Math.round(within * 1e6) / 1e6;
  });
}
