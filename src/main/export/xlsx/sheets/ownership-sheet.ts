import { capTable, type Owner, type Stage, unitsOf } from '#shared/cap-table';
import { style } from '../book/cell-style';
import { cellName, columnName, formula, onSheet } from '../book/sheet-draft';
import { type Kit, major } from './kit';

/** Adds who owns what, stage by stage. The answer: the cell that says what all parts of the last stage add up to. */
export function addOwnership(kit: Kit): string | null {
  const { t, project, book } = kit;
  const result = capTable(project);
  const stages = result.stages.filter(({ shares }) => shares > 0);
  if (stages.length === 0) return null;
  const draft = book.addSheet(t('workbook.sheet.ownership'));
  const { form } = result;
  // Registered capital is counted in whole units of the currency, and may have cents.
  const counts = form === 'registered-capital' ? 'cents' : 'whole';
  const owners = ownersOf(stages);
  const first = 5;
  const total = first + owners.length;
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.ownership'), style('note'));
  draft.put(3, 1, t('ownership.owner'), style('head'));
  draft.put(4, 1, null, style('head'));
  owners.forEach((owner, at) => {
    draft.put(first + at, 1, ownerName(kit, owner), style('plain'));
  });
  draft.put(total, 1, t(`ownership.total.${form}`), style('total'));
  const figures = ['price', 'preMoney', 'money', 'postMoney', 'poolIncrease'] as const;
  const figureRow = (figure: (typeof figures)[number]) => total + 2 + figures.indexOf(figure);
  if (stages.some(({ round }) => round !== null)) {
    for (const figure of figures) {
      const label = figure === 'price' ? t(`ownership.foot.price.${form}`) : t(`ownership.foot.${figure}`);
      draft.put(figureRow(figure), 1, label, style('plain'));
    }
  }
  stages.forEach((stage, index) => {
    const column = 2 + index * 2;
    const range = `${columnName(column)}$${first}:${columnName(column)}$${total - 1}`;
    draft.put(3, column, stageName(kit, stage, index), style('head'));
    draft.put(3, column + 1, null, style('head'));
    draft.put(4, column, t(`ownership.showShares.${form}`), style('head', counts));
    draft.put(4, column + 1, '%', style('head', 'percent'));
    owners.forEach((owner, at) => {
      const shares = stage.stakes.find((stake) => keyOf(stake.owner) === keyOf(owner))?.shares ?? 0;
      draft.put(first + at, column, unitsOf(result, shares), style('input', counts));
      draft.put(
        first + at,
        column + 1,
        formula(`${cellName(first + at, column)}/${cellName(total, column)}`),
        style('plain', 'percent'),
      );
    });
    draft.put(total, column, formula(`SUM(${range})`), style('total', counts));
    const parts = `${columnName(column + 1)}$${first}:${columnName(column + 1)}$${total - 1}`;
    draft.put(total, column + 1, formula(`SUM(${parts})`), style('total', 'percent'));
    draft.widths.set(column, 16);
    draft.widths.set(column + 1, 10);
    const { round } = stage;
    if (!round) return;
    const cell = (figure: (typeof figures)[number]) => cellName(figureRow(figure), column);
    draft.put(figureRow('preMoney'), column, major(kit, round.preMoneyMinor), style('input', 'cents'));
    draft.put(figureRow('money'), column, major(kit, round.moneyMinor), style('input', 'cents'));
    draft.put(figureRow('postMoney'), column, formula(`${cell('preMoney')}+${cell('money')}`), style('sum', 'cents'));
    draft.put(figureRow('poolIncrease'), column, unitsOf(result, round.poolIncrease), style('input', counts));
    const before = `(${unitsOf(result, round.capitalisation)}+${cell('poolIncrease')})`;
    draft.put(figureRow('price'), column, formula(`${cell('preMoney')}/${before}`), style('plain', 'price'));
  });
  draft.widths.set(1, 34);
  draft.frozen = { rows: 4, columns: 1 };
  return onSheet(draft.name, cellName(total, 3 + (stages.length - 1) * 2));
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

export function ownerName({ t, project }: Kit, { kind, id }: Owner): string {
  if (kind === 'pool') return t('ownership.pool');
  if (kind === 'new-investors') return t('ownership.newInvestors');
  return project.capTable.holders.find((holder) => holder.id === id)?.name.trim() || t('ownership.nobody');
}

function stageName({ t }: Kit, { kind, name }: Stage, place: number): string {
  if (kind === 'round') return name.trim() || t('ownership.stage.round', { place });
  return t(`ownership.stage.${kind}`);
}
