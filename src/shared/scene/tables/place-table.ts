import {
  type Align,
  type ColorRole,
  type Frame,
  type PathMark,
  type Placeholder,
  round,
  type TableElement,
} from '#shared/page';
import { longestWordPt, measureText, type TextLook } from '#shared/text';
import { heightWithGaps, lineHeightOf, type MeasuredText, measureSlideText, placeText, typeOf } from '../lay-text';
import { pageTitle, sizesBelow } from '../layout-parts';
import { fillable } from '../page';
import type { PageContent } from '../page-content';
import { plainParagraph } from '../slide-text';
import type { TextDesign } from '../theme-design';
import { type Answer, answerMarks, answerRoomPt, readAnswer } from './answer-marks';
import { shareWidth } from './table-columns';

type Content = NonNullable<ReturnType<PageContent['table']>>;

/** How a table is set beyond what its author says. */
interface TableSetting {
  /** Us against others: answers get marks, heads go before cells when widths are shared, columns of figures align right. */
  readonly compares?: boolean;
}

/** A table as it is shown: by row and column the answer that a cell is, if marks are wanted. */
interface Table extends Content {
  readonly compares: boolean;
  readonly answers: readonly (readonly (Answer | null)[])[];
  readonly paddingXPt: number;
}

/** A table in one size: widths and lines, before the air between its rows is chosen. */
interface Measured {
  readonly columnsPt: readonly number[];
  readonly rows: readonly { readonly textPt: number; readonly texts: readonly MeasuredText[] }[];
  readonly textPt: number;
  readonly cutsWords: boolean;
  /** A head has more lines than its author gave it. */
  readonly breaksHeads: boolean;
}

interface Attempt extends Measured {
  readonly paddingYPt: number;
  readonly heightPt: number;
}

const mostPaddingXPt = 10;
/** Of many columns the padding is at most this part of their width, on each side. */
const mostPaddingPart = 1 / 6;
/** Tight rows are for small text only. */
const tightPt = 5;
const leastPaddingPt = 3;
const paddingsYPt = [12, 8, tightPt, leastPaddingPt];
const tinyPt = [10, 9, 8, 7, 6, 5, 4];
const tinyPaddingPt = 1;
const tightUpToPt = 14;
const readablePt = 14;
/** Rows are at most this many times as high as their text and its air: higher, and eyes lose the line. */
const mostAir = 2.6;

function designOf(table: Table, row: number, column: number, align: Align, { theme }: PageContent): TextDesign {
  const header = table.header && row === 0;
  const isOwn = column === table.emphasisColumn;
  return {
    sizesPt: theme.sizes.table,
    use: 'label',
    color: header ? (isOwn ? 'onBrand' : theme.table.header.color) : 'ink',
    bold: header || isOwn || table.rows[row]?.emphasis === true,
    align,
    valign: 'top',
  };
}

/** Lays a table into a frame: columns by content, rows by their lines, text shrunk and rows tightened until it fits. */
export function placeTable(
  part: { readonly id: string; readonly name: string; readonly placeholder: Placeholder },
  content: Content,
  frame: Frame,
  page: PageContent,
  setting: TableSetting = {},
): TableElement {
  const columns = Math.max(...content.rows.map((row) => row.cells.length));
  const paddingXPt = Math.min(mostPaddingXPt, round((frame.w / columns) * mostPaddingPart));
  const table: Table = { ...shownTable(content, setting, page), paddingXPt };
  const alignOf = (column: number): Align => table.aligns[column] ?? 'left';
  const sizes = sizesBelow(pageTitle(page), page.theme.sizes.table);
  const smallest = sizes.at(-1) as number;
  const leastRowPt = (sizePt: number) => lineHeightOf(sizePt, 'label', page) + 2 * leastPaddingPt;
  const gauged = gaugeCells(table, columns, page);
  let attempt: Attempt | null = null;
  let calm: Attempt | null = null;
  let fits = false;
  for (const sizePt of sizes) {
    // Long tables need no measuring to be known too long.
    if (sizePt > smallest && table.rows.length * leastRowPt(sizePt) > frame.h) continue;
    // Heads on one line are worth smaller type, but not small type.
    if (calm && sizePt < readablePt) break;
    // The smallest is measured whatever comes: a table is placed in any case.
    const mostPt = sizePt === smallest ? Number.POSITIVE_INFINITY : frame.h;
    const measured = measureTable(table, gauged, columns, sizePt, frame.w, alignOf, page, mostPt);
    if (!measured) continue;
    for (const paddingYPt of paddingsYPt) {
      if (paddingYPt <= tightPt && sizePt > tightUpToPt) continue;
      attempt = { ...measured, paddingYPt, heightPt: measured.textPt + 2 * paddingYPt * table.rows.length };
      fits = attempt.heightPt <= frame.h + 0.01;
      const isCalm =
        fits && !attempt.cutsWords && textWithGaps(measured) - measured.textPt <= frame.h + 0.01 - attempt.heightPt;
      if (!isCalm) continue;
      if (!table.compares || !attempt.breaksHeads)
        return tableElement(part, table, frame, attempt, alignOf, false, page);
      calm ??= attempt;
      break;
    }
  }
  if (calm) return tableElement(part, table, frame, calm, alignOf, false, page);
  let last = attempt as Attempt;
  // Nobody reads these sizes; but nothing runs over the foot of the page until the author shortens the table.
  for (const sizePt of fits ? [] : tinyPt) {
    const measured = measureTable(table, gauged, columns, sizePt, frame.w, alignOf, page, Number.POSITIVE_INFINITY);
    if (!measured) break;
    const heightPt = measured.textPt + 2 * tinyPaddingPt * table.rows.length;
    last = { ...measured, paddingYPt: tinyPaddingPt, heightPt };
    if (heightPt <= frame.h + 0.01) break;
  }
  // Words that an author's own widths cut are told: nothing else would say why they look so.
  const cuts = last.cutsWords && chosenWidths(table, columns, frame.w) !== null;
  return tableElement(part, table, frame, last, alignOf, !fits || cuts, page);
}

function shownTable(
  content: Content,
  { compares = false }: TableSetting,
  page: PageContent,
): Content & Pick<Table, 'compares' | 'answers'> {
  const read = content.rows.map((row, index) =>
    row.cells.map((cell, column) =>
      compares && column > 0 && !(content.header && index === 0) ? readAnswer(cell) : null,
    ),
  );
  const rows = content.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const found = read[index]?.[column];
      return found?.isSign ? page.word(found.answer) : cell;
    }),
  }));
  const answers = read.map((row) => row.map((found) => found?.answer ?? null));
  const aligns = compares ? figuresRight(content) : content.aligns;
  return { ...content, rows, aligns: [...aligns], compares, answers };
}

/** What begins with a digit or a currency's sign and holds no word: figures, amounts, shares. */
const figure = /^[+−–-]?\s*(?:[A-Z]{0,3}[$€£¥₹]\s*)?\d[\d.,\s]*\s*(?:%|[KMB]|万|亿|[$€£¥])?$/;

/** Columns of nothing but figures align right, unless their author has them in the middle. */
function figuresRight({ rows, header, aligns }: Content): readonly Align[] {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const body = header ? rows.slice(1) : rows;
  return Array.from({ length: columns }, (_, column) => {
    const cells = body.map((row) => (row.cells[column] ?? '').trim()).filter((cell) => cell !== '');
    const areFigures = column > 0 && cells.length > 0 && cells.every((cell) => figure.test(cell));
    const align = aligns[column] ?? 'left';
    return areFigures && align === 'left' ? 'right' : align;
  });
}

/** What a cell's mark takes of its width. */
function markRoomPt(table: Table, row: number, column: number, sizePt: number): number {
  return table.answers[row]?.[column] ? answerRoomPt(sizePt) : 0;
}

/** How wide a cell is in the gauge's size, and its longest word: widths grow with the size. */
interface Gauged {
  readonly widthPt: number;
  readonly longestPt: number;
}

const gaugePt = 100;
/** Spaces at line ends and marks that move together take up to a tenth of a text's width away. */
const sparing = 0.9;

function gaugeCells(table: Table, columns: number, page: PageContent): readonly (readonly Gauged[])[] {
  return table.rows.map((row, index) =>
    Array.from({ length: columns }, (_, column) => {
      const design = designOf(table, index, column, 'left', page);
      const { typeface } = typeOf(design, page);
      const look: TextLook = { sizePt: gaugePt, bold: design.bold, italic: false, code: false };
      const style = typeface ? { ...look, typeface } : look;
      const text = row.cells[column] ?? '';
      return { widthPt: measureText(text, style), longestPt: longestWordPt([{ text, style }]) };
    }),
  );
}

/** The widths that an author chose; null where there is none for every column. */
function chosenWidths({ widths = [] }: Table, columns: number, widthPt: number): readonly number[] | null {
  if (widths.length !== columns) return null;
  const all = widths.reduce((total, share) => total + share, 0);
  // No column may be narrower than its padding and a letter.
  const least = Math.min(3 * mostPaddingXPt, widthPt / columns);
  const wished = widths.map((share) => (widthPt * share) / all);
  const wide = wished.filter((pt) => pt >= least);
  const forWide = widthPt - least * (columns - wide.length);
  const sum = wide.reduce((total, pt) => total + pt, 0);
  return wished.map((pt) => (pt < least ? least : (pt * forWide) / sum));
}

function measureTable(
  table: Table,
  gauged: readonly (readonly Gauged[])[],
  columns: number,
  sizePt: number,
  widthPt: number,
  alignOf: (column: number) => Align,
  page: PageContent,
  mostPt: number,
): Measured | null {
  const wishes = Array.from({ length: columns }, (_, column) => {
    const cells = gauged.map((row, index) => ({
      widthPt: ((row[column]?.widthPt ?? 0) * sizePt) / gaugePt,
      longestPt: ((row[column]?.longestPt ?? 0) * sizePt) / gaugePt,
      markPt: markRoomPt(table, index, column, sizePt),
    }));
    const first = Number(table.header);
    // What has to stay on one line before the rest does: as a rule the cells; in a comparison the heads, which say whom it is about.
    const body = table.compares && table.header ? cells.slice(0, first) : cells.slice(first);
    const widest = (from: typeof cells) => Math.max(0, ...from.map((cell) => cell.widthPt + cell.markPt));
    const least = Math.max(...cells.map((cell) => cell.longestPt + cell.markPt));
    // A hair more than the text needs, so that rounding breaks nothing.
    const roomFor = (pt: number) => Math.max(pt, sizePt) / fillable + 2 * table.paddingXPt + 0.5;
    return { leastPt: roomFor(least), calmPt: roomFor(Math.max(least, widest(body))), idealPt: roomFor(widest(cells)) };
  });
  const columnsPt = (chosenWidths(table, columns, widthPt) ?? shareWidth(wishes, widthPt)).map(round);
  const linePt = lineHeightOf(sizePt, 'label', page);
  const leastPt = gauged.reduce((sum, row) => {
    const lines = row.map(({ widthPt: cellPt }, column) =>
      Math.ceil((cellPt * sizePt * sparing) / gaugePt / Math.max((columnsPt[column] ?? 0) - 2 * table.paddingXPt, 1)),
    );
    return sum + Math.max(1, ...lines) * linePt + 2 * leastPaddingPt;
  }, 0);
  if (leastPt > mostPt) return null;
  const rows = table.rows.map((row, index) => {
    const texts = columnsPt.map((columnPt, column) => {
      const paragraphs = (row.cells[column] ?? '').split('\n').map(plainParagraph);
      const design = designOf(table, index, column, alignOf(column), page);
      const roomPt = columnPt - 2 * table.paddingXPt - markRoomPt(table, index, column, sizePt);
      return measureSlideText(paragraphs, design, sizePt, roomPt, page);
    });
    return { texts, textPt: Math.max(...texts.map((text) => text.heightPt)) };
  });
  return {
    columnsPt,
    rows,
    textPt: rows.reduce((total, row) => total + row.textPt, 0),
    cutsWords: rows.some((row) => row.texts.some((text) => text.cutsWords)),
    breaksHeads:
      table.header && (rows[0]?.texts ?? []).some(({ paragraphs }) => paragraphs.some(({ lines }) => lines.length > 1)),
  };
}

function textWithGaps({ rows }: Measured): number {
  return rows.reduce((total, { texts }) => total + Math.max(...texts.map(heightWithGaps)), 0);
}

function tableElement(
  part: { readonly id: string; readonly name: string; readonly placeholder: Placeholder },
  table: Table,
  frame: Frame,
  attempt: Attempt,
  alignOf: (column: number) => Align,
  overflows: boolean,
  page: PageContent,
): TableElement {
  const { columnsPt } = attempt;
  const look = page.theme.table;
  const paddingPt = { x: table.paddingXPt, y: fillingPt(attempt, frame.h) };
  const heightPt = attempt.textPt + 2 * paddingPt.y * attempt.rows.length;
  let y = frame.y;
  const marks: PathMark[] = [];
  const rows = attempt.rows.map((row, index) => {
    const top = y;
    const rowPt = row.textPt + 2 * paddingPt.y;
    y += rowPt;
    let x = frame.x;
    const header = table.header && index === 0;
    const stripe: ColorRole | null = (index - Number(table.header)) % 2 === 1 ? look.stripe : null;
    const cells = row.texts.map((text, column) => {
      const left = x + paddingPt.x;
      const width = columnsPt[column] ?? 0;
      x += width;
      const align = alignOf(column);
      const answer = table.answers[index]?.[column];
      const sizePt = text.paragraphs[0]?.sizePt ?? 0;
      const markPt = markRoomPt(table, index, column, sizePt);
      const at = { x: left + markPt, y: top + paddingPt.y, w: width - 2 * paddingPt.x - markPt, h: text.heightPt };
      const isOwn = column === table.emphasisColumn;
      const isMarked = isOwn || table.rows[index]?.emphasis === true;
      const fill = header ? (isOwn ? 'brand' : look.header.fill) : isMarked ? 'panel' : stripe;
      const paragraphs = placeText(text, designOf(table, index, column, align, page), at);
      if (!answer) return { paragraphs, fill, align };
      const line = paragraphs[0]?.lines[0];
      const x0 = (line?.runs[0]?.xPt ?? at.x) - markPt;
      marks.push(...answerMarks(answer, page.word('sign'), x0, line?.baselinePt ?? at.y, sizePt));
      const beside = paragraphs.map((paragraph) => ({ ...paragraph, indentPt: markPt, markerIndentPt: markPt }));
      return { paragraphs: beside, fill, align };
    });
    return { heightPt: rowPt, cells, ruleBelow: header ? look.header.rule : look.rowRule };
  });
  return {
    kind: 'table',
    ...part,
    alt: alternative(table),
    frame: {
      x: frame.x,
      y: frame.y,
      w: round(columnsPt.reduce((total, pt) => total + pt, 0)),
      h: round(heightPt),
    },
    header: table.header,
    columnsPt,
    rows,
    paddingPt,
    overflows,
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** The air above and below each row that makes a table fill its frame, as far as a row still reads as one. */
function fillingPt({ paddingYPt, rows, textPt, heightPt }: Attempt, roomPt: number): number {
  if (heightPt >= roomPt) return paddingYPt;
  const rowPt = textPt / rows.length;
  const filling = (roomPt - textPt) / (2 * rows.length);
  return Math.max(paddingYPt, Math.min(filling, (rowPt * mostAir) / 2));
}

/** The header row says what a table is about; without one its first column does. */
function alternative(table: Table): string {
  const words = table.header ? (table.rows[0]?.cells ?? []) : table.rows.map((row) => row.cells[0] ?? '');
  return words.filter((word) => word.trim() !== '').join(', ');
}
