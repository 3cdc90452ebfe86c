import { measureText } from '#shared/text';
import { plainRuns } from '../flow-runs';
import { lineItem, textPieces } from './lay-text';
import type { PageDesign, TextDesign } from './page-design';
import { heightOf, type NodeList, type Piece } from './pieces';
import { setLines } from './set-lines';
import type { PageItem, PlacedHeading, SetRun } from './types';

const numberColumnPt = 24;
const indentPt = 24;
/** Room at the right edge that titles leave to page numbers. */
const pageColumnPt = 34;

/** A plan this short gets its contents on one page. */
const shortPlanPages = 24;

/**
 * The table of contents: sections and their first level of headings, dotted leaders, page numbers, all of it linked. A
 * short plan leaves the headings out when they would take a second page.
 */
export function contentsPieces(
  title: string,
  headings: readonly PlacedHeading[],
  design: PageDesign,
  nodes: NodeList,
): Piece[] {
  const { leftPt, textWidthPt } = design;
  const frame = { leftPt, widthPt: textWidthPt };
  const heading = textPieces(plainRuns(title), design.contentsTitle, frame, nodes.add('P', null), true);
  const toc = nodes.add('TOC', null);
  const hasNumbers = headings.some((entry) => entry.number !== '');
  const entriesTo = (level: number): Piece[] => {
    const [first, ...rest] = headings.flatMap((entry, index) =>
      entry.level > level ? [] : entryPieces(entry, index, { design, nodes, toc, hasNumbers }),
    );
    return first === undefined ? heading : [...heading, { ...first, gapPt: 18 }, ...rest];
  };
  const full = entriesTo(2);
  const isShort = (headings.at(-1)?.page ?? 0) < shortPlanPages;
  return isShort && heightOf(full) > design.textHeightPt ? entriesTo(1) : full;
}

interface EntryContext {
  readonly design: PageDesign;
  readonly nodes: NodeList;
  readonly toc: number;
  readonly hasNumbers: boolean;
}

function entryPieces(entry: PlacedHeading, index: number, context: EntryContext): Piece[] {
  const { design, nodes, toc, hasNumbers } = context;
  const isSection = entry.level === 1;
  const text = isSection ? design.contents1 : design.contents2;
  const inset = isSection ? (hasNumbers ? numberColumnPt : 0) : hasNumbers ? numberColumnPt : indentPt - 6;
  const node = nodes.add('TOCI', toc);
  const link = `#${index}`;
  const leftPt = design.leftPt + inset;
  const widthPt = design.textWidthPt - inset - pageColumnPt;
  const linked = (runs: readonly SetRun[]) => runs.map((run) => ({ ...run, link }));
  const lines = setLines(plainRuns(entry.title), text, { leftPt, widthPt });
  const number = isSection ? oneLine(entry.number, { ...text, color: 'accent' }, design.leftPt, 'left') : [];
  const page = oneLine(String(entry.page + 1), { ...text, bold: false }, design.leftPt + design.textWidthPt, 'right');
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const runs = [...(at === 0 ? number : []), ...line, ...(isLast ? page : [])];
    const items: PageItem[] = [lineItem(linked(runs), text, node)];
    if (isLast) items.push(...leader(line, page, text));
    return {
      gapPt: at === 0 ? (isSection ? 9 : 1) : 0,
      heightPt: text.lineHeightPt,
      // A section's line does not end a page while its headings begin the next.
      keep: !isLast || isSection,
      items,
    };
  });
}

function oneLine(text: string, design: TextDesign, atPt: number, align: 'left' | 'right'): SetRun[] {
  const widthPt = measureText(text, design) + 1;
  const leftPt = align === 'left' ? atPt : atPt - widthPt;
  return setLines(plainRuns(text), design, { leftPt, widthPt, align })[0] ?? [];
}

function leader(line: readonly SetRun[], page: readonly SetRun[], design: TextDesign): PageItem[] {
  const last = line.at(-1);
  const first = page[0];
  if (last === undefined || first === undefined) return [];
  const x = last.xPt + last.widthPt + 6;
  const w = first.xPt - 6 - x;
  return w < 8 ? [] : [{ kind: 'leader', x, y: design.lineHeightPt / 2 + design.sizePt * 0.32, w, color: 'faint' }];
}
