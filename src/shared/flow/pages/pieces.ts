import type { LogicalNode, NodeType, PageItem } from './types';

/** A strip of the text column that is not divided: a line, a slice of a table row, a picture. */
export interface Piece {
  /** Distance to the piece before it; none at the top of a page. */
  readonly gapPt: number;
  readonly heightPt: number;
  /** The next piece must stand on the same page. */
  readonly keep: boolean;
  /** Vertical places are from the top of the piece. */
  readonly items: readonly PageItem[];
  readonly heading?: { readonly level: 1 | 2 | 3; readonly number: string; readonly title: string };
  /** Begins a new page when less than this is left on the present one. */
  readonly needsPt?: number;
  /** Divides what is above it from what is below: left out at the top of a page. */
  readonly divides?: boolean;
  /** Drawn again above this piece when it is the first on a page. */
  readonly repeat?: readonly Piece[];
}

/** The logical structure while it grows. */
export interface NodeList {
  readonly nodes: readonly LogicalNode[];
  add(type: NodeType, parent: number | null, facts?: { alt?: string; title?: string }): number;
}

export function createNodeList(): NodeList {
  const nodes: LogicalNode[] = [];
  return {
    nodes,
    add(type, parent, facts = {}) {
      nodes.push({ type, parent, ...facts });
      return nodes.length - 1;
    },
  };
}

/** An item moved down. */
export function shifted(item: PageItem, byPt: number): PageItem {
  return item.kind === 'text' ? { ...item, baselinePt: item.baselinePt + byPt } : { ...item, y: item.y + byPt };
}

/** Puts a distance before the first of some pieces. */
export function withGap(pieces: readonly Piece[], gapPt: number): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, gapPt } : piece));
}

/** The height of pieces one below the other, with the distances between them. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => sum + piece.heightPt + (index === 0 ? 0 : piece.gapPt), 0);
}
