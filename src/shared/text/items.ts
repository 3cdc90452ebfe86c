import { analyse, type Cluster } from './analyse';
import { isPictograph } from './character-classes';
import { advanceEm, familyHas } from './font-metrics';
import { type FontFace, faceOf, type TextLook } from './look';

/** Text in one look, before it is split by script. */
export interface StyledText<S extends TextLook> {
  readonly text: string;
  readonly style: S;
}

/** A cluster with what it takes to place it in any size. */
export interface Item {
  readonly cluster: Cluster;
  readonly face: FontFace;
  /** The number of its run among those that are not empty. */
  readonly run: number;
  /** Of a tab in code: how far its stops are apart. */
  readonly widthEm: number;
}

/** A paragraph whose faces and widths are known: it can be broken in any width, and be had in other sizes, without measuring it anew. */
export interface ShapedText<S extends TextLook> {
  /** Those that hold text. */
  readonly runs: readonly StyledText<S>[];
  readonly items: readonly Item[];
}

/** Room for a character that no font of ours has: the system draws it, an emoji wider than an em. */
const missingEm = { pictograph: 1.3, cjk: 1, latin: 0.75, mono: 0.6 };
/** PowerPoint's default distance between tab stops. */
const tabPt = 72;
/** Sums of advances are not exact. */
export const tolerancePt = 1e-6;

/** A paragraph as items; empty runs leave none. */
export function shapeText<S extends TextLook>(runs: readonly StyledText<S>[]): ShapedText<S> {
  const filled = runs.filter((run) => run.text !== '');
  const [only, second] = filled;
  if (only && !second) return { runs: filled, items: itemsOf(only) };
  const clusters = analyse(filled.map((run) => run.text).join(''));
  let index = 0;
  let runEnd = only?.text.length ?? 0;
  const items = clusters.map((cluster) => {
    while (cluster.start >= runEnd && index + 1 < filled.length) {
      index += 1;
      runEnd += filled[index]?.text.length ?? 0;
    }
    return itemOf(cluster, (filled[index] as StyledText<S>).style, index);
  });
  return { runs: filled, items };
}

/** By clusters, which are remembered by text: the items of a paragraph in each look that it was asked for in. */
const remembered = new WeakMap<readonly Cluster[], Map<string, readonly Item[]>>();

/** Longer texts are laid once or twice, and a plan has thousands of them. */
const mostRemembered = 160;

/** A paragraph of one look; titles, labels and cells are shaped again and again while a page is composed. */
function itemsOf({ text, style }: StyledText<TextLook>): readonly Item[] {
  const clusters = analyse(text);
  if (text.length > mostRemembered) return clusters.map((cluster) => itemOf(cluster, style, 0));
  const known = remembered.get(clusters) ?? new Map<string, readonly Item[]>();
  remembered.set(clusters, known);
  const { bold, italic, code, typeface = 'sans' } = style;
  const look = `${typeface}${bold ? ' bold' : ''}${italic ? ' italic' : ''}${code ? ' code' : ''}`;
  const items = known.get(look) ?? clusters.map((cluster) => itemOf(cluster, style, 0));
  known.set(look, items);
  return items;
}

/** A paragraph as it is written, or shaped where it is measured more than once. */
export type Paragraph<S extends TextLook> = readonly StyledText<S>[] | ShapedText<S>;

export function shapedOf<S extends TextLook>(paragraph: Paragraph<S>): ShapedText<S> {
  return 'items' in paragraph ? paragraph : shapeText(paragraph);
}

/** A paragraph with all of its text in one size, in points. */
export function inSize<S extends TextLook>({ runs, items }: ShapedText<S>, sizePt: number): ShapedText<S> {
  return { runs: runs.map(({ text, style }) => ({ text, style: { ...style, sizePt } })), items };
}

/** The sizes of a paragraph's runs, in points, by their numbers. */
export function sizesOf<S extends TextLook>({ runs }: ShapedText<S>): readonly number[] {
  return runs.map(({ style }) => style.sizePt);
}

function itemOf(cluster: Cluster, style: TextLook, run: number): Item {
  const inCode = style.code && familyHas('mono', firstPoint(cluster));
  const face = faceWith(cluster, faceOf(inCode ? 'mono' : cluster.family, style));
  const isCodeTab = style.code && cluster.kind === 'tab';
  return { cluster, face, run, widthEm: isCodeTab ? 4 * advanceEm(face, 0x20) : widthEm(cluster, face) };
}

/** What a theme's own face lacks is set in the sans one. */
function faceWith(cluster: Cluster, face: FontFace): FontFace {
  const lacks = face.typeface && cluster.kind === 'glyph' && Number.isNaN(advanceEm(face, firstPoint(cluster)));
  return lacks ? faceOf(face.family, { bold: face.bold, italic: face.italic }) : face;
}

function firstPoint({ text }: Cluster): number {
  return text.codePointAt(0) as number;
}

function widthEm(cluster: Cluster, face: FontFace): number {
  switch (cluster.kind) {
    case 'newline':
    case 'tab':
    case 'soft-hyphen':
    case 'invisible':
      return 0;
    case 'missing':
      return missingEm[isPictograph(firstPoint(cluster)) ? 'pictograph' : face.family];
    default:
      return isChineseDash(cluster, face) ? 1 : glyphsEm(cluster.text, face);
  }
}

/**
 * The Chinese dash takes one em, two of them two: so Chinese is set, and so YaHei has it in PowerPoint. Noto's glyphs are narrower, and
 * a pair of them is joined into one glyph that is narrower still by everybody who shapes text.
 */
export function isChineseDash(cluster: Cluster, face: FontFace): boolean {
  return face.family === 'cjk' && cluster.text === '—';
}

function glyphsEm(text: string, face: FontFace): number {
  let em = 0;
  for (const character of text) {
    const advance = advanceEm(face, character.codePointAt(0) as number);
    // Marks that the face lacks are drawn over the base letter by whoever draws them.
    if (!Number.isNaN(advance)) em += advance;
  }
  return em;
}

/** What an item of text in `sizePt` takes when it begins at `xPt`: only a tab depends on it. */
export function widthAt(item: Item, sizePt: number, xPt: number): number {
  if (item.cluster.kind !== 'tab') return item.widthEm * sizePt;
  const stopPt = item.widthEm > 0 ? item.widthEm * sizePt : tabPt;
  return (Math.floor((xPt + tolerancePt) / stopPt) + 1) * stopPt - xPt;
}

/** What a soft hyphen takes where it breaks the line. */
export function hyphenPt(item: Item, sizePt: number): number {
  return advanceEm(item.face, 0x2d) * sizePt;
}
