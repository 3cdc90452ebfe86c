import { type Align, type ColorRole, type Frame, type Placeholder, round, type TableElement } from '#shared/page';
import { longestWordPt, measureText, type TextLook } from '#shared/text';
import { heightWithGaps, lineHeightOf, type MeasuredText, measureSlideText, placeText, typeOf } from './lay-text';
import { fillable } from './page';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import { shareWidth } from './table-columns';
import type { TextDesign } from './theme-design';

type Table = NonNullable<ReturnType<PageContent['table']>>;

/** A table in one size: widths and lines, before the air between its rows is chosen. */
interface Measured {
  readonly columnsPt: readonly number[];
  readonly rows: readonly { readonly textPt: number; readonly texts: readonly MeasuredText[] }[];
  readonly textPt: number;
  readonly cutsWords: boolean;
}

interface Attempt extends Measured {
  readonly paddingYPt: number;
  readonly heightPt: number;
}

const paddingXPt = 10;
/** Tight rows are for small text only. */
const tightPt = 5;
const paddingsYPt = [12, 8, tightPt];
const tightUpToPt = 14;

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
  table: Table,
  frame: Frame,
  page: PageContent,
): TableElement {
  const columns = Math.max(...table.rows.map((row) => row.cells.length));
  const alignOf = (column: number): Align => table.aligns[column] ?? 'left';
  const sizes = page.theme.sizes.table;
  const smallest = sizes.at(-1) as number;
  const leastRowPt = (sizePt: number) => lineHeightOf(sizePt, 'label', page) + 2 * tightPt;
  let attempt: Attempt | null = null;
  let fits = false;
  for (const sizePt of sizes) {
    // Long tables need no measuring to be known too long.
    if (sizePt > smallest && table.rows.length * leastRowPt(sizePt) > frame.h) continue;
    const measured = measureTable(table, columns, sizePt, frame.w, alignOf, page);
    for (const paddingYPt of paddingsYPt) {
      if (paddingYPt === tightPt && sizePt > tightUpToPt) continue;
      attempt = { ...measured, paddingYPt, heightPt: measured.textPt + 2 * paddingYPt * table.rows.length };
      fits = attempt.heightPt <= frame.h + 0.01;
      const isCalm =
        fits && !attempt.cutsWords && textWithGaps(measured) - measured.textPt <= frame.h + 0.01 - attempt.heightPt;
      if (isCalm) return tableElement(part, table, frame, attempt, alignOf, !fits, page);
    }
  }
  return tableElement(part, table, frame, attempt as Attempt, alignOf, !fits, page);
}

function measureTable(
  table: Table,
  columns: number,
  sizePt: number,
  widthPt: number,
  alignOf: (column: number) => Align,
  page: PageContent,
): Measured {
  const look = (row: number, column: number): TextLook => {
    const design = designOf(table, row, column, 'left', page);
    const { typeface } = typeOf(design, page);
    return { sizePt, bold: design.bold, italic: false, code: false, ...(typeface ? { typeface } : {}) };
  };
  const wishes = Array.from({ length: columns }, (_, column) => {
    const cells = table.rows.map((row, index) => ({ text: row.cells[column] ?? '', style: look(index, column) }));
    const body = table.header ? cells.slice(1) : cells;
    const widest = (from: typeof cells) => Math.max(0, ...from.map((cell) => measureText(cell.text, cell.style)));
    const least = Math.max(...cells.map((cell) => longestWordPt([cell])));
    // A hair more than the text needs, so that rounding breaks nothing.
    const roomFor = (pt: number) => Math.max(pt, sizePt) / fillable + 2 * paddingXPt + 0.5;
    return { leastPt: roomFor(least), calmPt: roomFor(Math.max(least, widest(body))), idealPt: roomFor(widest(cells)) };
  });
  const columnsPt = shareWidth(wishes, widthPt).map(round);
  const rows = table.rows.map((row, index) => {
    const texts = columnsPt.map((columnPt, column) => {
      const paragraphs = (row.cells[column] ?? '').split('\n').map(plainParagraph);
      const design = designOf(table, index, column, alignOf(column), page);
      return measureSlideText(paragraphs, design, sizePt, columnPt - 2 * paddingXPt, page);
    });
    return { texts, textPt: Math.max(...texts.map((text) => text.heightPt)) };
  });
  return {
    columnsPt,
    rows,
    textPt: rows.reduce((total, row) => total + row.textPt, 0),
    cutsWords: rows.some((row) => row.texts.some((text) => text.cutsWords)),
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
  const paddingPt = { x: paddingXPt, y: attempt.paddingYPt };
  let y = frame.y;
  const rows = attempt.rows.map((row, index) => {
    const top = y;
    const heightPt = row.textPt + 2 * paddingPt.y;
    y += heightPt;
    let x = frame.x;
    const header = table.header && index === 0;
    const stripe: ColorRole | null = (index - Number(table.header)) % 2 === 1 ? look.stripe : null;
    const cells = row.texts.map((text, column) => {
      const left = x + paddingPt.x;
      const width = columnsPt[column] ?? 0;
      x += width;
      const align = alignOf(column);
      const at = { x: left, y: top + paddingPt.y, w: width - 2 * paddingPt.x, h: text.heightPt };
      const isOwn = column === table.emphasisColumn;
      const isMarked = isOwn || table.rows[index]?.emphasis === true;
      const fill = header ? (isOwn ? 'brand' : look.header.fill) : isMarked ? 'panel' : stripe;
      return { paragraphs: placeText(text, designOf(table, index, column, align, page), at), fill, align };
    });
    return { heightPt, cells, ruleBelow: header ? look.header.rule : look.rowRule };
  });
  return {
    kind: 'table',
    ...part,
    alt: alternative(table),
    frame: {
      x: frame.x,
      y: frame.y,
      w: round(columnsPt.reduce((total, pt) => total + pt, 0)),
      h: round(attempt.heightPt),
    },
    header: table.header,
    columnsPt,
    rows,
    paddingPt,
    overflows,
  };
}

/** The header row says what a table is about; without one its first column does. */
function alternative(table: Table): string {
  const words = table.header ? (table.rows[0]?.cells ?? []) : table.rows.map((row) => row.cells[0] ?? '');
  return words.filter((word) => word.trim() !== '').join(', ');
}
