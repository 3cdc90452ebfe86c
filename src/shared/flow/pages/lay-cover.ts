import { longestWordPt, measureText } from '#shared/text';
import { plainRuns } from '../flow-runs';
import type { Flow, FlowFact } from '../types';
import { blockPieces } from './lay-blocks';
import { textPieces } from './lay-text';
import type { PageDesign, TextDesign } from './page-design';
import { heightOf, type NodeList, type Piece, shifted } from './pieces';
import type { PageItem } from './types';

const leftPt = 72;
const rightPt = 72;
/** Where the title begins on A4; on a shorter sheet so much higher that as much room is left below it. */
const titleTopOf = ({ heightPt }: PageDesign) => 268 - (841.89 - heightPt) / 2;
/** Facts and note stand on this line, whatever is above. */
const bottomOf = ({ heightPt }: PageDesign) => heightPt - 55.89;
/** A preface higher than this gets pages of its own. */
export const mostPrefacePt = 190;

/** What is printed on the cover, and whether the preface found room there. */
export interface Cover {
  readonly items: readonly PageItem[];
  readonly holdsPreface: boolean;
}

/** The cover: who, what, in one sentence; below, the facts of the round and what the reader may do with the paper. */
export function layCover(flow: Flow, date: FlowFact, design: PageDesign, nodes: NodeList): Cover {
  const { cover } = flow;
  const widthPt = design.widthPt - leftPt - rightPt;
  const titleTopPt = titleTopOf(design);
  const bottomPt = bottomOf(design);
  const ground: PageItem = { kind: 'box', x: 0, y: 0, w: design.widthPt, h: design.heightPt, fill: 'paper' };
  const text = (words: string, look: TextDesign, width = widthPt) =>
    words === '' ? [] : textPieces(plainRuns(words), look, { leftPt, widthPt: width }, nodes.add('P', null));
  const head = headItems(flow, design, nodes);
  const kicker = text(cover.kicker, looks.kicker);
  const title = text(cover.title, titleLook(cover.title));
  const oneLiner = text(cover.oneLiner, looks.oneLiner, widthPt * 0.86);
  const titleTop = titleTopPt + (kicker.length > 0 ? 44 : 16);
  const oneLinerTop = titleTop + heightOf(title) + 18;
  const facts = factRows(cover.facts.toSpliced(2, 0, date), widthPt, nodes);
  const preface = prefacePieces(flow, widthPt, design, nodes);
  const roomPt = bottomPt - heightOf(facts) - 40 - (oneLinerTop + heightOf(oneLiner) + 24);
  const holdsPreface = heightOf(preface) <= Math.min(mostPrefacePt, roomPt);
  const foot = holdsPreface && preface.length > 0 ? preface : text(cover.confidentialNote, looks.note);
  const footTop = bottomPt - heightOf(foot);
  const factsTop = footTop - 26 - heightOf(facts);
  return {
    holdsPreface,
    items: [
      ground,
      ...head,
      { kind: 'box', x: leftPt, y: titleTopPt, w: 32, h: 3, fill: 'brand' },
      ...stacked(titleTopPt + 18, kicker),
      ...stacked(titleTop, title),
      ...stacked(oneLinerTop, oneLiner),
      { kind: 'rule', x: leftPt, y: factsTop - 16, w: widthPt, color: 'ink', widthPt: 0.75 },
      ...stacked(factsTop, facts),
      ...stacked(footTop, foot),
    ],
  };
}

const plain = { color: 'ink', bold: false, italic: false, code: false, justified: false, display: false } as const;
const looks = {
  seal: { ...plain, bold: true, sizePt: 20, lineHeightPt: 36, color: 'onBrand' },
  company: { ...plain, bold: true, sizePt: 13, lineHeightPt: 20 },
  confidential: { ...plain, sizePt: 9, lineHeightPt: 20, color: 'accent' },
  kicker: { ...plain, sizePt: 12, lineHeightPt: 18, color: 'muted' },
  oneLiner: { ...plain, display: true, sizePt: 14, lineHeightPt: 24, color: 'muted' },
  factLabel: { ...plain, sizePt: 8.5, lineHeightPt: 13, color: 'muted' },
  factValue: { ...plain, sizePt: 11, lineHeightPt: 16 },
  note: { ...plain, sizePt: 8.5, lineHeightPt: 13.5, color: 'muted' },
} as const satisfies Record<string, TextDesign>;

function titleLook(title: string): TextDesign {
  // Chinese letters are twice as wide: what matters is about how many lines it will take.
  const widthEm = [...title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.55), 0);
  const sizePt = widthEm > 60 ? 22 : widthEm > 36 ? 27 : 34;
  return { ...plain, bold: true, display: true, sizePt, lineHeightPt: Math.round(sizePt * 1.32) };
}

/** The emblem as the deck has it: the logo, or the company's first character in a seal, with the name beside it. */
function headItems({ cover }: Flow, design: PageDesign, nodes: NodeList): PageItem[] {
  const widthPt = design.widthPt - leftPt - rightPt;
  const name = cover.company;
  const emblem = cover.logo === '' ? seal(name) : logo(cover.logo, name, nodes);
  // A logo says the name; the seal says one letter of it.
  const shown = cover.logo !== '' || name === '' || name === cover.title ? '' : name;
  const frame = { leftPt: leftPt + sealPt + 12, widthPt: widthPt * 0.6 };
  const left = shown === '' ? [] : textPieces(plainRuns(shown), looks.company, frame, nodes.add('P', null));
  const right = textPieces(
    plainRuns(cover.confidential),
    looks.confidential,
    { leftPt, widthPt, align: 'right' },
    nodes.add('P', null),
  );
  const middle = (pieces: readonly Piece[]) => headTopPt + (sealPt - heightOf(pieces)) / 2;
  return [...emblem, ...stacked(middle(left), left), ...stacked(middle(right), right)];
}

const headTopPt = 64;
const sealPt = 36;

function logo(asset: string, alt: string, nodes: NodeList): PageItem[] {
  const node = nodes.add('Figure', null, { alt });
  return [{ kind: 'picture', node, asset, align: 'left', x: leftPt, y: headTopPt, w: 160, h: sealPt }];
}

function seal(name: string): PageItem[] {
  const ground: PageItem = { kind: 'box', x: leftPt, y: headTopPt, w: sealPt, h: sealPt, fill: 'brand' };
  const [initial] = name;
  if (initial === undefined) return [];
  const frame = { leftPt, widthPt: sealPt, align: 'center' } as const;
  const letter = textPieces(plainRuns(initial.toUpperCase()), looks.seal, frame, null);
  return [ground, ...stacked(headTopPt, letter)];
}

/** Facts in three columns, label above value. */
function factRows(facts: readonly FlowFact[], widthPt: number, nodes: NodeList): Piece[] {
  const columns = 3;
  const gapPt = 18;
  const columnPt = (widthPt - gapPt * (columns - 1)) / columns;
  const rows: FlowFact[][] = [];
  facts.forEach((fact, index) => {
    if (index % columns === 0) rows.push([]);
    (rows.at(-1) as FlowFact[]).push(fact);
  });
  return rows.map((row) => {
    const cells = row.map((fact, index) => {
      const frame = { leftPt: leftPt + index * (columnPt + gapPt), widthPt: columnPt };
      const node = nodes.add('P', null);
      const value = plainRuns(fact.value).map((run) => ({ ...run, link: fact.link }));
      const look = { ...looks.factValue, sizePt: fittingSize(fact.value, columnPt) };
      return [
        ...textPieces(plainRuns(fact.label), looks.factLabel, frame, node),
        ...textPieces(value, look, frame, node),
      ];
    });
    return {
      gapPt: 10,
      heightPt: Math.max(...cells.map(heightOf)),
      keep: false,
      items: cells.flatMap((cell) => stacked(0, cell)),
    };
  });
}

/** An address that is wider than its column is set smaller rather than broken. */
function fittingSize(value: string, widthPt: number): number {
  const { sizePt } = looks.factValue;
  const longest = longestWordPt([{ text: value, style: looks.factValue }]);
  const whole = /\s/.test(value) ? longest : measureText(value, looks.factValue);
  return Math.max(8.5, Math.min(sizePt, Math.floor(((sizePt * widthPt) / whole) * 10) / 10));
}

function prefacePieces(flow: Flow, widthPt: number, design: PageDesign, nodes: NodeList): Piece[] {
  const small = { ...looks.note, sizePt: 9, lineHeightPt: 14.5, color: 'ink' } as const;
  const place = { leftPt, widthPt, parent: null, text: small, indents: false };
  return blockPieces(flow.preface, place, { ...design, paragraphGapPt: 3, blockGapPt: 6 }, nodes);
}

function stacked(topPt: number, pieces: readonly Piece[]): PageItem[] {
  let y = topPt;
  return pieces.flatMap((piece, index) => {
    if (index > 0) y += piece.gapPt;
    const at = y;
    y += piece.heightPt;
    return piece.items.map((item) => shifted(item, at));
  });
}
