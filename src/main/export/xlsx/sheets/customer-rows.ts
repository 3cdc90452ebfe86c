import { baseOf, streamPlans } from '#shared/numbers';
import type { Stream } from '#shared/project';
import type { Context } from './context';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import { stepLabel } from './words';

/**
 * Where the customers of a stream stand; `added` and `lost` are null where they are not its own. `moves` are whoever's they
 * are.
 */
export interface CustomerRows extends Moves {
  readonly count: MonthlyRow;
  readonly moves: Moves;
}

interface Moves {
  readonly added: MonthlyRow | null;
  readonly lost: MonthlyRow | null;
}

/** Streams whose customers are another's come after it. */
export function inOrder(streams: readonly Stream[]): readonly Stream[] {
  const depth = (stream: Stream, seen: readonly string[]): number => {
    const of = baseOf(stream)?.of ?? '';
    const other = streams.find(({ id }) => id === of);
    return other && !seen.includes(of) ? 1 + depth(other, [...seen, stream.id]) : 0;
  };
  return streams
    .map((stream, index) => ({ stream, index, depth: depth(stream, []) }))
    .sort((a, b) => a.depth - b.depth || a.index - b.index)
    .map(({ stream }) => stream);
}

/** Adds the customers of a stream, if it counts any. Those of another stream must be known. */
export function addCustomers(
  { workbook, sheet, assumptions, driver }: Context,
  stream: Stream,
  known: Map<string, CustomerRows>,
): void {
  const { t, forecasts } = workbook;
  const base = baseOf(stream);
  const path = `streams/${stream.id}`;
  const start = assumptions.numberOf(`${path}/start`);
  const detail = stream.name;
  const { customers: rule } = streamPlans[stream.kind];
  if (rule?.kind === 'bought') {
    const added = driver(`${path}/${rule.by}`);
    const label = stepLabel(workbook, stream.kind, rule.kind);
    const count = sheet.add({
      label,
      detail,
      format: 'count',
      month: ({ at, before }, self) => `ROUND(${before(self)}+${at(added)},6)`,
    });
    known.set(stream.id, { count, added, lost: null, moves: { added, lost: null } });
    return;
  }
  if (!base) return;
  const label = t('workbook.line.customers');
  if (base.of !== '') {
    const other = forecasts.base.streams.find(({ id }) => id === stream.id)?.customers ? known.get(base.of) : undefined;
    if (!other) return;
    const month = ({ at, number }: MonthCells) => `IF(${number}<${start},0,${at(other.count)})`;
    const eve = `IF(${start}=1,${sheet.eve(other.count)},0)`;
    const count = sheet.add({ label, detail, format: 'count', eve, month });
    known.set(stream.id, { count, added: null, lost: null, moves: other.moves });
    return;
  }
  const opening = assumptions.of(`${path}/customers/opening`);
  const churn = driver(`${path}/customers/churn`);
  const added = driver(`${path}/customers/new`);
  // The rows stand in the order in which they are read: who leaves hangs on the month before.
  const count: MonthlyRow = { sheet: sheet.draft.name, row: sheet.nextRow() + 1 };
  const before = (cells: MonthCells) => `IF(${cells.number}=${start},${opening},${cells.before(count)})`;
  const lost = sheet.add({
    label: t('workbook.line.lostCustomers'),
    detail,
    format: 'count',
    month: (cells) => `ROUND(${before(cells)}*${cells.at(churn)},6)`,
  });
  sheet.add({
    label,
    detail,
    format: 'count',
    eve: `IF(${start}=1,${opening},0)`,
    month: (cells) => `IF(${cells.number}<${start},0,ROUND(${before(cells)}-${cells.at(lost)}+${cells.at(added)},6))`,
  });
  known.set(stream.id, { count, added, lost, moves: { added, lost } });
}
