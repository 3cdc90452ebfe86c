import { type Piece, shifted } from './pieces';
import type { PageItem, PlacedHeading } from './types';

/** A page's share of the pieces. */
export interface TextPage {
  readonly items: readonly PageItem[];
}

/** Where the column of text stands on every page. */
export interface Column {
  readonly topPt: number;
  readonly heightPt: number;
}

/**
 * Deals pieces out to pages. What must stay together does, unless it is higher than a page; what is drawn again on
 * every page is. Every piece but a divider lands on exactly one page, in order. At least one page.
 */
export function paginate(pieces: readonly Piece[], column: Column): { pages: TextPage[]; headings: PlacedHeading[] } {
  const pages: PageItem[][] = [];
  const headings: PlacedHeading[] = [];
  let items: PageItem[] = [];
  let usedPt = 0;
  let isFresh = true;
  const turn = () => {
    pages.push(items);
    items = [];
    usedPt = 0;
    isFresh = true;
  };
  const put = (piece: Piece, asArtifact: boolean) => {
    const topPt = column.topPt + usedPt + (isFresh ? 0 : piece.gapPt);
    if (piece.heading !== undefined && !asArtifact) headings.push({ ...piece.heading, page: pages.length, topPt });
    for (const item of piece.items) {
      const moved = shifted(item, topPt);
      items.push(asArtifact && moved.kind === 'text' ? { ...moved, node: null } : moved);
    }
    usedPt = topPt - column.topPt + piece.heightPt;
    isFresh = false;
  };
  for (const chunk of chunksOf(pieces, column.heightPt)) {
    const [first] = chunk as [Piece];
    const roomPt = column.heightPt - usedPt - (isFresh ? 0 : first.gapPt);
    const needsPt = Math.max(stackedHeight(chunk), first.needsPt ?? 0);
    if (!isFresh && needsPt > roomPt + tolerancePt) turn();
    for (const piece of chunk) {
      if (!isFresh && usedPt + piece.gapPt + piece.heightPt > column.heightPt + tolerancePt) turn();
      if (isFresh && piece.divides === true) continue;
      if (isFresh) for (const header of piece.repeat ?? []) put(header, true);
      put(piece, false);
    }
  }
  if (items.length > 0 || pages.length === 0) turn();
  return { pages: pages.map((page) => ({ items: joinedBoxes(page) })), headings };
}

const tolerancePt = 0.01;

/** Runs of pieces that keep with the next one. A run that no page could hold falls apart into its pieces. */
function chunksOf(pieces: readonly Piece[], pageHeightPt: number): Piece[][] {
  const chunks: Piece[][] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length === 0) return;
    if (stackedHeight(open) + repeatHeight(open) <= pageHeightPt) chunks.push(open);
    else chunks.push(...open.map((piece) => [piece]));
    open = [];
  };
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.keep) close();
  }
  close();
  return chunks;
}

function stackedHeight(chunk: readonly Piece[]): number {
  return chunk.reduce((sum, piece, index) => sum + piece.heightPt + (index === 0 ? 0 : piece.gapPt), 0);
}

function repeatHeight([first]: readonly Piece[]): number {
  return first?.repeat?.reduce((sum, piece) => sum + piece.heightPt, 0) ?? 0;
}

/** Grounds that touch become one: two of them side by side show a hairline between them on many screens. */
function joinedBoxes(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const at = item.kind === 'box' ? joined.findLastIndex((other) => other.kind === 'box' && touches(other, item)) : -1;
    const above = joined[at];
    if (item.kind === 'box' && above?.kind === 'box') joined[at] = { ...above, h: item.y + item.h - above.y };
    else joined.push(item);
  }
  return joined;
}

type Box = Extract<PageItem, { kind: 'box' }>;

function touches(above: Box, below: Box): boolean {
  const sameColumn = above.x === below.x && above.w === below.w && above.fill === below.fill;
  return sameColumn && Math.abs(above.y + above.h - below.y) < tolerancePt;
}
