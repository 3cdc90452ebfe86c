import { type CapUnits, capTable, type Lot, type Stage, toNumber, unitPrice, unitsOf } from '#shared/cap-table';
import { style } from '../book/cell-style';
import { cellName, columnName, fixedCell, formula, type SheetDraft } from '../book/sheet-draft';
import { keyOf, ownerName } from './ownership-sheet';
import { major, type WorkbookContext } from './workbook-context';

const heads = ['owner', 'kind', 'shares', 'money', 'first', 'most', 'rank', 'strike', 'stops', 'turns'] as const;
type Head = (typeof heads)[number];
const letterOf = (head: Head) => columnName(heads.indexOf(head) + 1);
const salesColumn = heads.length + 2;
const priceRow = 4;
const perShareRow = 5;
const firstRow = 6;
/** More claims than this are shown by class: a sheet of thousands of columns helps nobody. */
const mostLots = 60;

/**
 * Adds who gets what when the company is sold, at prices that can be typed over. Each claim is worth its preference, or its
 * shares, or both up to a limit; the price of a share is the one at which all claims together are the proceeds. It is found
 * between the turning points at the right, where somebody's choice changes.
 */
export function addSale(workbook: WorkbookContext): void {
  const { t, project, book } = workbook;
  const owned = capTable(project);
  const stage = owned.stages.findLast(({ shares }) => shares > 0);
  if (!stage) return;
  const all = stage.lots.filter(({ kind }) => kind !== 'pool');
  const lots = all.length > mostLots ? byClass(all) : all;
  const sales = salesOf(project.capTable.exitsMinor, stage);
  const draft = book.addSheet(t('workbook.sheet.sale'));
  draft.put(1, 1, draft.name, style('title'));
  draft.put(2, 1, t('workbook.about.sale'), style('note'));
  heads.forEach((head, at) => {
    draft.put(3, at + 1, headOf(workbook, head, owned), style('head'));
    draft.widths.set(at + 1, at === 0 ? 28 : at === 1 || at >= 7 ? 17 : 12);
  });
  draft.put(priceRow, 1, t('workbook.sale.price'), style('sum'));
  draft.put(perShareRow, 1, t(`workbook.sale.perShare.${owned.form}`), style('plain'));
  const last = firstRow + lots.length - 1;
  const total = last + 1;
  heads.forEach((_, at) => {
    draft.put(total, at + 1, at === 0 ? t('workbook.sale.total') : null, style('total'));
  });
  lots.forEach((lot, at) => {
    putTerms(workbook, draft, lot, firstRow + at, owned);
  });
  const turns = 1 + lots.reduce((count, lot) => count + turnsOf(lot), 0);
  const turnsColumn = salesColumn + sales.length + 1;
  const worth = (column: number, row: number) =>
    claimAt(`${columnName(column)}$${perShareRow}`, lots[row - firstRow] as Lot, row);
  putTurns(workbook, draft, { column: turnsColumn, count: turns, last, total }, worth);
  const turning = {
    first: fixedCell(total, turnsColumn),
    turns: rangeIn(total, turnsColumn, turns),
    prices: rangeIn(perShareRow, turnsColumn, turns),
    count: turns,
    last,
  };
  sales.forEach((minor, index) => {
    putSale(workbook, draft, { minor, index, lots: lots.length, total }, turning, worth);
  });
  putOwners(workbook, draft, lots, total + 2, sales.length);
  draft.widths.set(salesColumn - 1, 3);
  draft.widths.set(turnsColumn - 1, 3);
  draft.frozen = { rows: perShareRow, columns: 2 };
}

interface Sale {
  readonly minor: number;
  readonly index: number;
  /** How many claims are paid, in rows one below another. */
  readonly lots: number;
  /** The row of the sum. */
  readonly total: number;
}

interface Turning {
  readonly first: string;
  readonly turns: string;
  readonly prices: string;
  readonly count: number;
  readonly last: number;
}

/** Adds a sale at a price: what a share brings, and what each claim is paid. */
function putSale(
  workbook: WorkbookContext,
  draft: SheetDraft,
  { minor, index, lots, total }: Sale,
  turning: Turning,
  worth: (column: number, row: number) => string,
): void {
  const column = salesColumn + index;
  const sale = cellName(priceRow, column);
  const fixedSale = `${columnName(column)}$${priceRow}`;
  draft.put(3, column, workbook.t('workbook.sale.sale', { number: index + 1 }), style('head'));
  draft.put(priceRow, column, major(workbook, minor), style('input', 'money'));
  draft.put(perShareRow, column, formula(priceFor(sale, turning)), style('plain', 'price'));
  for (let row = firstRow; row < firstRow + lots; row += 1) {
    const short = bySeniority(fixedSale, row, turning.last);
    const paid = formula(`IF(${fixedSale}<${turning.first},${short},${worth(column, row)})`);
    draft.put(row, column, paid, style('plain', 'money'));
  }
  const sum = `SUM(${cellName(firstRow, column)}:${cellName(turning.last, column)})`;
  draft.put(total, column, formula(sum), style('total', 'money'));
  draft.widths.set(column, 15);
}

function headOf({ t }: WorkbookContext, head: Head, { form }: CapUnits): string {
  const ofCapital = form === 'registered-capital' && (head === 'shares' || head === 'stops' || head === 'turns');
  return ofCapital ? t(`workbook.sale.capital.${head}`) : t(`workbook.sale.head.${head}`);
}

/** What a claim is made of. */
function putTerms(workbook: WorkbookContext, draft: SheetDraft, lot: Lot, row: number, units: CapUnits): void {
  const { t } = workbook;
  const cell = (head: Head) => `${letterOf(head)}${row}`;
  const put = (head: Head, content: Parameters<SheetDraft['put']>[2], look: ReturnType<typeof style>) =>
    draft.put(row, heads.indexOf(head) + 1, content, look);
  const { preference } = lot;
  put('owner', ownerName(workbook, lot.owner), style('plain'));
  put('kind', t(`workbook.sale.kind.${lot.kind}`), style('note'));
  const counts = units.form === 'registered-capital' ? 'cents' : 'whole';
  put('shares', unitsOf(units, Number(lot.shares)), style('input', counts));
  put('money', major(workbook, Number(lot.paidMinor)), style('input', 'money'));
  const times = lot.kind === 'safe' ? toNumber(lot.owed) : within(preference?.multiple ?? 0);
  const isFirst = lot.kind === 'safe' || (lot.kind === 'preferred' && preference !== null);
  put('first', isFirst ? formula(`${cell('money')}*${plain(times)}`) : 0, style('plain', 'money'));
  const participation = lot.kind === 'safe' ? 'none' : (preference?.participation ?? 'none');
  const capped = `MAX(${cell('first')},${cell('money')}*${plain(within(preference?.capMultiple ?? 0))})`;
  const most =
    participation === 'full'
      ? t('workbook.sale.noLimit')
      : formula(participation === 'capped' ? capped : cell('first'));
  put('most', isFirst ? most : 0, style('plain', 'money'));
  put('rank', isFirst && lot.kind !== 'safe' ? (preference?.seniority ?? 0) : 0, style('input', 'whole'));
  put(
    'strike',
    lot.kind === 'option' ? unitPrice(units, lot.strike) : null,
    style(lot.kind === 'option' ? 'input' : 'plain', 'price'),
  );
  const turning = (text: string) => formula(`IF(${cell('shares')}>0,${text}/${cell('shares')},"")`);
  const isCapped = isFirst && participation === 'capped';
  put('stops', isCapped ? turning(`(${cell('most')}-${cell('first')})`) : null, style('plain', 'price'));
  put('turns', isFirst && participation !== 'full' ? turning(cell('most')) : null, style('plain', 'price'));
}

/** The prices of a share at which a claim bends. */
function turnsOf({ kind, preference }: Lot): number {
  if (kind === 'option' || kind === 'safe') return 1;
  if (kind !== 'preferred' || !preference || preference.participation === 'full') return 0;
  return preference.participation === 'capped' ? 2 : 1;
}

/** What a claim takes when a share is worth `price`. */
function claimAt(price: string, { kind }: Lot, row: number): string {
  const cell = (head: Head) => `$${letterOf(head)}${row}`;
  const each = kind === 'option' ? `MAX(0,${price}-${cell('strike')})` : price;
  const shares = `${cell('shares')}*${each}`;
  return `MAX(${shares},MIN(${cell('most')},${cell('first')}+${shares}))`;
}

/** Less than all preferences: the more senior is paid first, equals in the measure of what they are owed. */
function bySeniority(sale: string, row: number, last: number): string {
  const [rank, first] = (['rank', 'first'] as const).map(
    (head) => `$${letterOf(head)}$${firstRow}:$${letterOf(head)}$${last}`,
  );
  const own = `$${letterOf('first')}${row}`;
  const [equal, senior] = [`$${letterOf('rank')}${row}`, `">"&$${letterOf('rank')}${row}`].map(
    (which) => `SUMIF(${rank},${which},${first})`,
  );
  return `IF(${own}>0,${own}*MAX(0,MIN(${equal},${sale}-${senior}))/${equal},0)`;
}

interface Turns {
  readonly column: number;
  readonly count: number;
  readonly last: number;
  readonly total: number;
}

/** All turning points in order, and what everybody claims at each. */
function putTurns(
  { t }: WorkbookContext,
  draft: SheetDraft,
  { column: first, count, last, total }: Turns,
  worth: (column: number, row: number) => string,
): void {
  const all = `$${letterOf('strike')}$${firstRow}:$${letterOf('turns')}$${last}`;
  for (let at = 0; at < count; at += 1) {
    const column = first + at;
    draft.put(3, column, at === 0 ? t('workbook.sale.turning') : null, style('head'));
    const next = `IF(COUNT(${all})>=${at},SMALL(${all},${at}),${cellName(perShareRow, column - 1)})`;
    draft.put(perShareRow, column, formula(at === 0 ? '0' : next), style('quiet', 'price'));
    for (let row = firstRow; row <= last; row += 1)
      draft.put(row, column, formula(worth(column, row)), style('quiet', 'money'));
    draft.put(
      total,
      column,
      formula(`SUM(${cellName(firstRow, column)}:${cellName(last, column)})`),
      style('quiet', 'money'),
    );
    draft.widths.set(column, 13);
  }
}

interface Search {
  readonly first: string;
  readonly turns: string;
  readonly prices: string;
  readonly count: number;
  readonly last: number;
}

/** Between the turning points around the proceeds claims rise in a straight line; beyond the last by all shares. */
function priceFor(sale: string, { first, turns, prices, count, last }: Search): string {
  const at = `MATCH(${sale},${turns},1)`;
  const of = (range: string, more = '') => `INDEX(${range},${at}${more})`;
  const shares = `SUM($${letterOf('shares')}$${firstRow}:$${letterOf('shares')}$${last})`;
  const between = `(${of(prices, '+1')}-${of(prices)})/(${of(turns, '+1')}-${of(turns)})`;
  const rise = `IF(${at}<${count},${between},IF(${shares}>0,1/MAX(1,${shares}),0))`;
  return `IF(${sale}<${first},0,${of(prices)}+(${sale}-${of(turns)})*${rise})`;
}

/** Each owner's claims together. */
function putOwners(
  workbook: WorkbookContext,
  draft: SheetDraft,
  lots: readonly Lot[],
  from: number,
  sales: number,
): void {
  const owners = new Map(lots.map((lot) => [keyOf(lot.owner), lot.owner]));
  for (let column = 1; column < salesColumn + sales; column += 1)
    draft.put(from, column, column === 1 ? workbook.t('workbook.sale.byOwner') : null, style('heading'));
  [...owners].forEach(([key, owner], at) => {
    const row = from + 1 + at;
    const rows = lots.flatMap((lot, place) => (keyOf(lot.owner) === key ? [firstRow + place] : []));
    draft.put(row, 1, ownerName(workbook, owner), style('plain'));
    for (let sale = 0; sale < sales; sale += 1) {
      const column = salesColumn + sale;
      draft.put(row, column, formula(rows.map((each) => cellName(each, column)).join('+')), style('plain', 'money'));
    }
  });
}

function rangeIn(row: number, column: number, count: number): string {
  return `${fixedCell(row, column)}:${fixedCell(row, column + count - 1)}`;
}

/** The prices that the project keeps; else half of what it was worth last, that, and three times as much. */
function salesOf(kept: readonly number[], { round }: Stage): readonly number[] {
  const own = [...new Set(kept)].filter((minor) => minor > 0);
  if (own.length > 0) return own;
  const worth = round?.postMoneyMinor || 10_000_000_00;
  return [Math.round(worth / 2), worth, worth * 3];
}

function byClass(lots: readonly Lot[]): readonly Lot[] {
  const classes = new Map<string, Lot>();
  for (const lot of lots) {
    const { kind, from, strike, preference, owed } = lot;
    const key = [kind, from, toNumber(strike), JSON.stringify(preference), toNumber(owed)].join(' ');
    const known = classes.get(key);
    const sum = known && { ...known, shares: known.shares + lot.shares, paidMinor: known.paidMinor + lot.paidMinor };
    classes.set(key, sum ?? lot);
  }
  return [...classes.values()];
}

function within(multiple: number): number {
  return Math.min(100, Math.max(0, multiple));
}

/** A number as formulas write it: never 1e-7. */
function plain(value: number): string {
  return String(Number(value.toFixed(9)));
}
