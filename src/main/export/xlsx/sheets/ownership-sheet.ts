import { type CapTableResult, capTable, type Owner, type Stage, unitsOf } from '#shared/cap-table';
import { type CellFormat, style } from '../book/cell-style';
import { cellName, columnName, formula, onSheet, type SheetDraft } from '../book/sheet-draft';
import { major, type WorkbookContext } from './workbook-context';

/** Adds who owns what, stage by stage. The answer: the cell that says what all parts of the last stage add up to. */
export function addOwnership(workbook: WorkbookContext): string | null {
  const { t, project, book } = workbook;
  const result = capTable(project);
  const stages = result.stages.filter(({ shares }) => shares > 0);
  if (stages.length === 0) return null;
  const draft = book.addSheet(t('workbook.sheet.ownership'));
  const { form } = result;
  // Registered capital is counted in whole units of the currency, and may have cents.
  const counts = form === 'registered-capital' ? 'cents' : 'whole';
  const owners = ownersOf(stages);
  const total = first + owners.length;
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.ownership'), style('note'));
  draft.put(3, 1, t('ownership.owner'), style('head'));
  draft.put(4, 1, null, style('head'));
  owners.forEach((owner, at) => {
    draft.put(first + at, 1, ownerName(workbook, owner), style('plain'));
  });
  draft.put(total, 1, t(`ownership.total.${form}`), style('total'));
  if (stages.some(({ round }) => round !== null)) {
    for (const figure of figures) {
      const label = figure === 'price' ? t(`ownership.foot.price.${form}`) : t(`ownership.foot.${figure}`);
      draft.put(figureRow(total, figure), 1, label, style('plain'));
    }
  }
  stages.forEach((stage, index) => {
    putStakes(workbook, draft, { stage, index, owners, total, counts, result });
    if (stage.round) putRound(workbook, draft, { round: stage.round, index, total, counts, result });
  });
  draft.widths.set(1, 34);
  draft.frozen = { rows: 4, columns: 1 };
  return onSheet(draft.name, cellName(total, 3 + (stages.length - 1) * 2));
}

const first = 5;
const figures = ['price', 'preMoney', 'money', 'postMoney', 'poolIncrease'] as const;
const figureRow = (total: number, figure: (typeof figures)[number]) => total + 2 + figures.indexOf(figure);

interface Placed {
  readonly index: number;
  /** The row of the sum. */
  readonly total: number;
  readonly counts: CellFormat;
  readonly result: CapTableResult;
}

/** Adds who owns how much at a stage, in two columns. */
function putStakes(
  workbook: WorkbookContext,
  draft: SheetDraft,
  {
    stage,
    index,
    owners,
    total,
    counts,
    result,
  }: Placed & { readonly stage: Stage; readonly owners: readonly Owner[] },
): void {
  const column = 2 + index * 2;
  const sum = (at: number) => formula(`SUM(${columnName(at)}$${first}:${columnName(at)}$${total - 1})`);
  draft.put(3, column, stageName(workbook, stage, index), style('head'));
  draft.put(3, column + 1, null, style('head'));
  draft.put(4, column, workbook.t(`ownership.showShares.${result.form}`), style('head', counts));
  draft.put(4, column + 1, '%', style('head', 'percent'));
  owners.forEach((owner, at) => {
    const row = first + at;
    const shares = stage.stakes.find((stake) => keyOf(stake.owner) === keyOf(owner))?.shares ?? 0;
    const part = formula(`${cellName(row, column)}/${cellName(total, column)}`);
    draft.put(row, column, unitsOf(result, shares), style('input', counts));
    draft.put(row, column + 1, part, style('plain', 'percent'));
  });
  draft.put(total, column, sum(column), style('total', counts));
  draft.put(total, column + 1, sum(column + 1), style('total', 'percent'));
  draft.widths.set(column, 16);
  draft.widths.set(column + 1, 10);
}

/** Adds what a round paid, and for what. */
function putRound(
  workbook: WorkbookContext,
  draft: SheetDraft,
  { round, index, total, counts, result }: Placed & { readonly round: NonNullable<Stage['round']> },
): void {
  const column = 2 + index * 2;
  const row = (figure: (typeof figures)[number]) => figureRow(total, figure);
  const cell = (figure: (typeof figures)[number]) => cellName(row(figure), column);
  draft.put(row('preMoney'), column, major(workbook, round.preMoneyMinor), style('input', 'cents'));
  draft.put(row('money'), column, major(workbook, round.moneyMinor), style('input', 'cents'));
  draft.put(row('postMoney'), column, formula(`${cell('preMoney')}+${cell('money')}`), style('sum', 'cents'));
  draft.put(row('poolIncrease'), column, unitsOf(result, round.poolIncrease), style('input', counts));
  const before = `(${unitsOf(result, round.capitalisation)}+${cell('poolIncrease')})`;
  draft.put(row('price'), column, formula(`${cell('preMoney')}/${before}`), style('plain', 'price'));
}

/** A text that is the same for the same owner only. */
export function keyOf({ kind, id }: Owner): string {
  return `${kind}/${id}`;
}

function ownersOf(stages: readonly Stage[]): readonly Owner[] {
  const owners = new Map<string, Owner>();
  for (const { stakes } of stages) for (const { owner } of stakes) owners.set(keyOf(owner), owner);
  return [...owners.values()];
}

export function ownerName({ t, project }: WorkbookContext, { kind, id }: Owner): string {
  if (kind === 'pool') return t('ownership.pool');
  if (kind === 'new-investors') return t('ownership.newInvestors');
  return project.capTable.holders.find((holder) => holder.id === id)?.name.trim() || t('ownership.nobody');
}

function stageName({ t }: WorkbookContext, { kind, name }: Stage, place: number): string {
  if (kind === 'round') return name.trim() || t('ownership.stage.round', { place });
  return t(`ownership.stage.${kind}`);
}
