import { longestWordPt, measureText } from '#shared/text';
import type { FlowCell, FlowRow, FlowRun, FlowTable } from '../types';
import { lineItem, textPieces } from './lay-text';
import type { PageDesign, TextDesign } from './page-design';
import { heightOf, type NodeList, type Piece, shifted, withGap } from './pieces';
import { setLines } from './set-lines';
import type { PageItem, SetRun } from './types';

const mostColumnGapPt = 12;
const padPt = 4.5;
/** Rows higher than this part of a page are divided inside their cells; lower ones stay whole. */
const wholeRowPart = 0.35;
/** A column whose text is narrower than this part of the table is not broken into lines. */
const compactPart = 0.24;
/** Tables up to this part of a page are not divided at all. */
const wholeTablePart = 0.4;
/** A header that takes more than this part of a page is not repeated. */
const repeatedHeaderPart = 0.25;

/** Between a repeated header and the rest of a row that began on the page before. */
const spacer: Piece = { gapPt: 0, heightPt: padPt, keep: true, items: [] };

interface Place {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly parent: number | null;
}

/** A table as slices of its rows. The header row is repeated on every page that the table reaches. */
export function tablePieces(table: FlowTable, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const caption = captionPieces(table, place, design, nodes);
  const node = nodes.add('Table', place.parent, table.caption === '' ? {} : { title: table.caption });
  const columns = columnPlaces(table, place, design);
  const header = table.header ? table.rows.slice(0, 1) : [];
  const body = table.rows.slice(header.length);
  const headPieces = header.flatMap((row) => rowPieces(row, columns, { design, nodes, node, place, isHeader: true }));
  const headHeight = headPieces.reduce((sum, piece) => sum + piece.heightPt, 0);
  const repeat = headHeight > 0 && headHeight <= design.textHeightPt * repeatedHeaderPart ? headPieces : null;
  const bodyRows = body.map((row, index) => {
    const pieces = rowPieces(row, columns, { design, nodes, node, place, isHeader: false });
    // No page ends with only the first row, and none begins with only the last.
    const joins = body.length > 1 && (index === 0 || index === body.length - 2);
    const isLast = index === body.length - 1;
    return pieces.map((piece, slice) => {
      const closes = slice === pieces.length - 1;
      const items = closes ? [...piece.items, ruleBelow(piece, place, isLast)] : piece.items;
      return {
        ...piece,
        items,
        keep: closes ? joins && pieces.every((other) => other.keep || other === piece) : piece.keep,
      };
    });
  });
  const [first, ...rest] = [...headPieces, ...bodyRows.flat()];
  if (first === undefined) return [];
  const opened = { ...first, items: [topRule(place), ...first.items] };
  const openedHead = repeat === null ? null : repeat.map((piece, index) => (index === 0 ? opened : piece));
  const starts = new Set(bodyRows.map((pieces) => pieces[0]));
  const repeating = rest.map((piece, index) => {
    if (openedHead === null || index + 1 < headPieces.length) return piece;
    return { ...piece, repeat: starts.has(piece) ? openedHead : [...openedHead, spacer] };
  });
  const pieces = [...caption, ...withGap([opened, ...repeating], caption.length === 0 ? 0 : 4)];
  if (heightOf(pieces) > design.textHeightPt * wholeTablePart) return pieces;
  return pieces.map((piece, index) => ({ ...piece, keep: index < pieces.length - 1 }));
}

function captionPieces(table: FlowTable, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  if (table.caption === '') return [];
  const runs = [
    { text: table.caption, bold: false, italic: false, underline: false, strike: false, code: false, link: '' },
  ];
  return textPieces(runs, design.tableCaption, place, nodes.add('P', place.parent), true);
}

interface Column {
  readonly leftPt: number;
  readonly widthPt: number;
}

interface RowContext {
  readonly design: PageDesign;
  readonly nodes: NodeList;
  readonly node: number;
  readonly place: Place;
  readonly isHeader: boolean;
}

/** One row as a slice a line of text: all cells have the same leading, so that lines of a row stand side by side. */
function rowPieces(row: FlowRow, columns: readonly Column[], context: RowContext): Piece[] {
  const { design, nodes, isHeader } = context;
  const text = isHeader || row.emphasis ? design.cellHead : design.cell;
  const rowNode = nodes.add('TR', context.node);
  const cells = row.cells.map((cell, index) => ({
    node: nodes.add(isHeader ? 'TH' : 'TD', rowNode),
    lines: cellLines(cell, text, columns[index] as Column),
  }));
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const isWhole = count * text.lineHeightPt <= design.textHeightPt * wholeRowPart;
  return Array.from({ length: count }, (_, index) => {
    const above = index === 0 ? padPt : 0;
    const below = index === count - 1 ? padPt : 0;
    const items = cells.flatMap(({ node, lines }): PageItem[] => {
      const line = lines[index];
      return line === undefined || line.length === 0 ? [] : [shifted(lineItem(line, text, node), above)];
    });
    const heightPt = above + text.lineHeightPt + below;
    const isLast = index === count - 1;
    const rules: PageItem[] = isHeader && isLast ? [headRule(context.place, heightPt)] : [];
    return {
      gapPt: 0,
      heightPt,
      keep: isWhole ? isHeader || !isLast : index === 0 || index === count - 2 || (isHeader && isLast),
      items: [...items, ...rules],
    };
  });
}

function cellLines(cell: FlowCell, design: TextDesign, column: Column): SetRun[][] {
  return cell.paragraphs.flatMap((runs) => setLines(runs, design, { ...column, align: cell.align }));
}

/**
 * Columns that fill the width: each at least as wide as its longest word where there is room, the rest given to those
 * whose text would need it.
 */
function columnPlaces(table: FlowTable, place: Place, design: PageDesign): Column[] {
  const count = Math.max(1, ...table.rows.map((row) => row.cells.length));
  // However many columns there are, their gaps leave most of the width to their text.
  const columnGapPt = Math.min(mostColumnGapPt, (place.widthPt * 0.3) / Math.max(1, count - 1));
  const roomPt = place.widthPt - columnGapPt * (count - 1);
  const wants = Array.from({ length: count }, (_, column) => columnWants(table, column, design));
  // Dates, names and figures stay on one line as long as that leaves room for the words of the others.
  const compact = wants.map((want) =>
    want.most <= roomPt * compactPart ? want.most : Math.min(want.least, roomPt * 0.45),
  );
  const narrow = wants.map((want) => Math.min(want.least, roomPt * 0.45));
  const least = sum(compact) <= roomPt ? compact : narrow;
  const leastSum = sum(least);
  // Where even words must be cut, a column still holds one letter.
  const floor = Math.min(design.cell.sizePt, roomPt / count);
  const spare = roomPt - leastSum;
  const more = wants.map((want, index) => Math.max(0, Math.min(want.most, roomPt) - (least[index] ?? 0)));
  const moreSum = sum(more);
  const widths = least.map((width, index) => {
    if (spare <= 0)
      return floor + ((width - floor) / Math.max(0.001, leastSum - floor * count)) * (roomPt - floor * count);
    if (moreSum === 0) return width + spare / count;
    if (moreSum <= spare)
      return width + (more[index] ?? 0) + ((spare - moreSum) * (width + (more[index] ?? 0))) / (leastSum + moreSum);
    return width + (spare * (more[index] ?? 0)) / moreSum;
  });
  let leftPt = place.leftPt;
  return widths.map((widthPt) => {
    const column = { leftPt, widthPt };
    leftPt += widthPt + columnGapPt;
    return column;
  });
}

/** The narrowest width of a column that cuts no word, and the one that breaks no line. */
function columnWants(table: FlowTable, column: number, design: PageDesign): { least: number; most: number } {
  let least = design.cell.sizePt;
  let most = least;
  table.rows.forEach((row, index) => {
    const text = (table.header && index === 0) || row.emphasis ? design.cellHead : design.cell;
    for (const runs of row.cells[column]?.paragraphs ?? []) {
      const styled = runs.map((run) => ({ text: run.text, style: lookOf(run, text) }));
      least = Math.max(least, longestWordPt(styled));
      most = Math.max(most, sum(styled.map((part) => measureText(part.text, part.style))));
    }
  });
  // A hair more, so that rounding never breaks what just fits.
  return { least: least + 0.05, most: most + 0.05 };
}

function lookOf(run: FlowRun, design: TextDesign) {
  return { sizePt: design.sizePt, bold: run.bold || design.bold, italic: run.italic, code: run.code };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function topRule(place: Place): PageItem {
  return { kind: 'rule', x: place.leftPt, y: 0, w: place.widthPt, color: 'ink', widthPt: 0.9 };
}

function headRule(place: Place, y: number): PageItem {
  return { kind: 'rule', x: place.leftPt, y, w: place.widthPt, color: 'ink', widthPt: 0.5 };
}

function ruleBelow(piece: Piece, place: Place, isLast: boolean): PageItem {
  const look = isLast ? ({ color: 'ink', widthPt: 0.9 } as const) : ({ color: 'rule', widthPt: 0.5 } as const);
  return { kind: 'rule', x: place.leftPt, y: piece.heightPt, w: place.widthPt, ...look };
}
