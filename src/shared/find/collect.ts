import type { FactInline, Inline } from '#shared/project';
import { ceilings, type Path } from '#shared/project';
import type { Lock, SearchedText, TextPiece } from './types';

/** Puts a value of the project into words. */
export type FigureWords = (fact: Pick<FactInline, 'name' | 'style'>) => string;

/** A text with its places seen from what it belongs to; its figures are put into words when somebody looks for them. */
export interface RawText {
  readonly at: Path;
  readonly pieces: readonly RawPiece[];
  readonly isLine: boolean;
  readonly most: number;
}

export type RawPiece = TextPiece | { readonly path: Path; readonly figure: Pick<FactInline, 'name' | 'style'> };

/** The most letters of a line and of several lines, as the schema has them. */
export const mostOf = { line: 2_000, prose: 20_000, text: ceilings.text } as const;

/** A field that says something; none when it is empty. */
export function field(
  at: Path,
  text: unknown,
  most: keyof typeof mostOf = 'line',
  lock: Lock | null = null,
): RawText[] {
  if (typeof text !== 'string' || text === '') return [];
  return [{ at, pieces: [{ path: [], text, lock }], isLine: false, most: mostOf[most] }];
}

/** The fields of an object by their names, as far as they say something. */
export function fields(
  at: Path,
  holder: object,
  names: readonly string[],
  most: keyof typeof mostOf = 'line',
): RawText[] {
  const values = holder as Readonly<Record<string, unknown>>;
  return names.flatMap((name) => (Object.hasOwn(values, name) ? field([...at, name], values[name], most) : []));
}

/** The same fields of each item of a list. */
export function listed(at: Path, items: readonly object[], names: readonly string[]): RawText[] {
  return items.flatMap((item, index) => fields([...at, index], item, names));
}

/** What shows a value of the project in place of its own text. */
export function figure(at: Path, fact: Pick<FactInline, 'name' | 'style'>): RawText {
  return { at, pieces: [{ path: [], figure: fact }], isLine: false, most: mostOf.line };
}

/** A line of rich text; none when it is empty. */
export function line(at: Path, inlines: readonly Inline[]): RawText[] {
  const pieces = piecesOf(inlines, ['children']);
  const isBlank = pieces.every((piece) => 'text' in piece && piece.text === '');
  return isBlank ? [] : [{ at, pieces, isLine: true, most: mostOf.text }];
}

function piecesOf(inlines: readonly Inline[], path: Path): RawPiece[] {
  return inlines.flatMap((inline, index): RawPiece[] => {
    const here = [...path, index];
    if (inline.type === 'fact') return [{ path: here, figure: inline as FactInline }];
    if ('children' in inline) return piecesOf(inline.children as Inline[], [...here, 'children']);
    return typeof inline.text === 'string' ? [{ path: [...here, 'text'], text: inline.text, lock: null }] : [];
  });
}

/** The text at its place in the project, with its figures in words. */
export function placed({ at, pieces, isLine, most }: RawText, group: Path, words: FigureWords): SearchedText {
  const said = pieces.map(
    (piece): TextPiece => ('figure' in piece ? { path: piece.path, text: words(piece.figure), lock: 'figure' } : piece),
  );
  const text = said.length === 1 ? (said[0]?.text ?? '') : said.map((piece) => piece.text).join('');
  return { place: [...group, ...at], text, pieces: said, isLine, most };
}

/** Whether a text says something that is not its own, and may change without it. */
export function hasFigure({ pieces }: RawText): boolean {
  return pieces.some((piece) => 'figure' in piece);
}
