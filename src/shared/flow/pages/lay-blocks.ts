import { assertNever } from '#shared/base';
import { type ColorRole, round } from '#shared/page';
import { measureText } from '#shared/text';
import { plainRuns, runsText } from '../flow-runs';
import type { FlowBlock, FlowHeading, FlowList, FlowParagraph } from '../types';
import { chartPieces, figurePieces } from './lay-figure';
import { tablePieces } from './lay-table';
import { lineItem, textPieces } from './lay-text';
import type { PageDesign } from './page-design';
import { type NodeList, type Piece, shifted, withGap } from './pieces';
import { inset, type Place } from './place';
import { setLines } from './set-lines';
import type { PageItem } from './types';

/** Lays blocks one below the other. */
export function blockPieces(blocks: readonly FlowBlock[], place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  return blocks.flatMap((block, index) => {
    const pieces = withGap(onePieces(block, place, design, nodes), gapBefore(block, blocks[index - 1], design));
    if (!announces(block, blocks[index + 1])) return pieces;
    return pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, keep: true } : piece));
  });
}

function onePieces(block: FlowBlock, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const { leftPt, widthPt, parent } = place;
  switch (block.kind) {
    case 'paragraph': {
      const frame = { leftPt, widthPt, firstIndentPt: place.indents ? design.firstIndentPt : 0 };
      return textPieces(block.runs, place.text, frame, nodes.add('P', parent));
    }
    case 'heading':
      return headingPieces(block, place, design, nodes);
    case 'list':
      return listPieces(block, place, design, nodes);
    case 'quote': {
      const inside = { ...inset(place, 16, 0), parent: nodes.add('BlockQuote', parent), text: design.quote };
      return framed(blockPieces(block.blocks, inside, design, nodes), place, { bar: 'rule', fill: null, padPt: 2 });
    }
    case 'callout': {
      const inside = { ...inset(place, 16, 14), parent: nodes.add('Div', parent) };
      const label = textPieces(plainRuns(block.label), design.label, inside, nodes.add('P', inside.parent), true);
      const text = withGap(blockPieces(block.blocks, inside, design, nodes), 1);
      return framed([...label, ...text], place, { bar: 'accent', fill: 'panel', padPt: 9 });
    }
    case 'table':
      return tablePieces(block, place, design, nodes);
    case 'figure':
      return figurePieces(block, place, design, nodes);
    case 'chart':
      return chartPieces(block, place, design, nodes);
    case 'code': {
      const inside = inset(place, 12, 12);
      const node = nodes.add('Code', parent);
      const lines = textPieces(plainRuns(block.text), design.code, inside, node);
      return framed(lines, place, { bar: null, fill: 'panel', padPt: 8 });
    }
    case 'rule': {
      const w = 48;
      const line = { kind: 'rule', x: leftPt + (widthPt - w) / 2, y: 9, w, color: 'muted', widthPt: 0.6 } as const;
      return [{ gapPt: 0, heightPt: 18, keep: false, items: [line], divides: true }];
    }
    default:
      return assertNever(block);
  }
}

/** "We found three things:" does not end a page on which none of them is. */
function announces(block: FlowBlock, next: FlowBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || next.kind === 'heading' || next.kind === 'rule') return false;
  return /[:：]\s*$/.test(runsText(block.runs));
}

const largeKinds: ReadonlySet<string> = new Set(['table', 'figure', 'chart']);

function gapBefore(block: FlowBlock, before: FlowBlock | undefined, design: PageDesign): number {
  if (block.kind === 'heading') return headingGap(block, before);
  if (before?.kind === 'heading') return largeKinds.has(block.kind) ? 8 : 4;
  if (block.kind === 'chart') return design.blockGapPt + 5;
  const isText = (other: FlowBlock | undefined) => other?.kind === 'paragraph' || other?.kind === 'list';
  return isText(block) && isText(before) ? design.paragraphGapPt : design.blockGapPt;
}

function headingGap({ level }: FlowHeading, before: FlowBlock | undefined): number {
  if (before?.kind === 'heading') return 6;
  return level === 1 ? 22 : 15;
}

function headingPieces(block: FlowHeading, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const text = block.level === 1 ? design.heading1 : design.heading2;
  const node = nodes.add(block.level === 1 ? 'H2' : 'H3', place.parent);
  const level = block.level === 1 ? 2 : 3;
  const title = runsText(block.runs).replace(/\s+/g, ' ').trim();
  return textPieces(block.runs, text, place, node, true).map((piece, index) =>
    index === 0 ? { ...piece, heading: { level, number: '', title } } : piece,
  );
}

/**
 * Between a mark and its text. Readers of PDF that look for columns take a wider gap (0.7 of the size, in poppler) for
 * one, and read all marks of a list before its text.
 */
const markerGapPt = 6;
/** Lists inside of lists inside of lists move no further in than this leaves room for text. */
const leastListWidthPt = 180;

function listPieces(list: FlowList, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const node = nodes.add('L', place.parent);
  const tight = { ...design, paragraphGapPt: design.itemGapPt };
  const indentPt = Math.max(design.listIndentPt, bracketsPt(list, place));
  return list.items.flatMap((item, index) => {
    const itemNode = nodes.add('LI', node);
    const label = nodes.add('Lbl', itemNode);
    const body = nodes.add('LBody', itemNode);
    const inside = { ...inset(place, place.widthPt < leastListWidthPt ? 0 : indentPt, 0), parent: body };
    const blocks: readonly (FlowParagraph | FlowList)[] = item.blocks;
    const pieces = withGap(blockPieces(blocks, inside, tight, nodes), index === 0 ? 0 : design.itemGapPt);
    const look = { ...place.text, italic: false };
    const frame = {
      leftPt: place.leftPt - 100,
      widthPt: 100 + indentPt - markerGapPt,
      align: 'right',
    } as const;
    const [line] = setLines(plainRuns(item.marker), look, frame);
    const marker = lineItem(line ?? [], place.text, label);
    const marked = pieces.map((piece, at) => (at === 0 ? { ...piece, items: [marker, ...piece.items] } : piece));
    const left = list.items.length - 1 - index;
    return list.place && left > 0 && left < lastEntries ? marked.map((piece) => ({ ...piece, keep: true })) : marked;
  });
}

/** A page does not begin with the last source of all: so many of them stay together. */
const lastEntries = 3;

/** Numbers of sources are wider than a list's indent: they stand in brackets. */
function bracketsPt({ items }: FlowList, { text }: Place): number {
  const last = items.at(-1)?.marker ?? '';
  return last.startsWith('[') ? round(measureText(last, { ...text, italic: false })) + markerGapPt : 0;
}

interface FrameLook {
  readonly bar: ColorRole | null;
  readonly fill: ColorRole | null;
  readonly padPt: number;
}

/** Pieces on a ground of their own, which goes on from page to page: distances inside become a part of it. */
function framed(pieces: readonly Piece[], place: Place, look: FrameLook): Piece[] {
  return pieces.map((piece, index) => {
    const above = index === 0 ? look.padPt : piece.gapPt;
    const below = index === pieces.length - 1 ? look.padPt : 0;
    const h = above + piece.heightPt + below;
    const ground = { kind: 'box', x: place.leftPt, y: 0, h } as const;
    const boxes: PageItem[] = [
      ...(look.fill === null ? [] : [{ ...ground, w: place.widthPt, fill: look.fill }]),
      ...(look.bar === null ? [] : [{ ...ground, w: 2, fill: look.bar }]),
    ];
    const items = piece.items.map((item) => shifted(item, above));
    return { ...piece, gapPt: 0, heightPt: h, items: [...boxes, ...items] };
  });
}
