import { type DocumentLanguage, signs } from '#shared/base';
import { countText, mostCharacters, mostWords } from '#shared/checks';
import { type LooseNode, normaliseInlines } from '#shared/plan';
import type { Inline, SlideParagraph } from '#shared/project';
import type { ListPoint, Part } from './material';
import { cut, flatText, type Sentence, standsAlone, unmarked, withoutStop } from './sentences';

/** Something that a slide says in a line, or under a title of its own. */
export interface Point {
  /** Null where nothing names it. */
  readonly label: readonly Inline[] | null;
  /** What is said of the label; all of it where there is none. */
  readonly text: readonly Inline[];
  /** Both as one line. */
  readonly line: readonly Inline[];
  /** Its place in a numbered list, from 0; null in any other. */
  readonly counted: number | null;
  readonly used: readonly Sentence[];
}

/** More lines than these are no list that is read while somebody speaks. */
const mostPoints = 5;
/** Longer beginnings are no names. */
const longestLabel = 40;

/** What part of a slide's load a text is: above 1 it is too much. A figure counts as a word. */
export function loadOf(inlines: readonly Inline[]): number {
  const { words, characters } = countText(flatText(inlines).replaceAll('\uFFFC', ' 0 '));
  return words / mostWords + characters / mostCharacters;
}

/**
 * The points of parts that a slide can hold, in their order: a point a part where there are several with headings, else the items of its
 * lists, else its sentences, those that begin a paragraph before others. What is too long is left out whole; `said` stands in the title already.
 */
export function pointsOf(parts: readonly Part[], said: Sentence | null, language: DocumentLanguage): readonly Point[] {
  const headed = parts.filter(({ heading }) => heading !== null);
  if (headed.length > 1) return within(headed.flatMap((part) => headedPoint(part, said, language)));
  const items = parts.flatMap(({ material }) => material.points);
  if (items.length > 1) return within(items.map(itemPoint));
  return sentencePoints(parts, said);
}

function within(points: readonly Point[], most = mostPoints): readonly Point[] {
  let load = 0;
  const kept = points.filter((point) => {
    const more = loadOf(point.line);
    if (load + more > 1) return false;
    load += more;
    return true;
  });
  return kept.slice(0, most);
}

function headedPoint({ heading, material }: Part, said: Sentence | null, language: DocumentLanguage): readonly Point[] {
  const listed = material.points.flatMap((point) => point.sentences.slice(0, 1));
  const told = material.paragraphs.flat();
  const sentences = material.opening ? [...told, ...listed] : [...listed, ...told];
  const found = sentences.find((one) => one !== said && standsAlone(one));
  if (!heading || !found) return [];
  const text = withoutStop(found).inlines;
  const label = unmarked(heading.inlines);
  const bold = label.map((inline) => ({ ...inline, ...('text' in inline ? { bold: true } : {}) }));
  const between = { text: signs[language].colon, bold: true };
  const line = normaliseInlines([...bold, between, ...text] as LooseNode[]);
  return [{ label, text, line, counted: null, used: [found] }];
}

function itemPoint({ ordered, sentences }: ListPoint, at: number): Point {
  const [first, second] = sentences as [Sentence, Sentence?];
  const counted = ordered ? at : null;
  const label = labelOf(first);
  // `**Cases.** 46,000 moments …`: the name alone would say nothing.
  if (label && label.end >= first.text.length) {
    const named = [...first.inlines, { text: ' ' }, ...(second ? withoutStop(second).inlines : [])];
    const line = second ? normaliseInlines(named as LooseNode[]) : withoutStop(first).inlines;
    return {
      label: label.inlines,
      text: second ? withoutStop(second).inlines : [],
      line,
      counted,
      used: second ? [first, second] : [first],
    };
  }
  const whole = withoutStop(first);
  const text = label ? withoutStop(cut(first.inlines, label.end, first.text.length)).inlines : whole.inlines;
  return { label: label?.inlines ?? null, text, line: whole.inlines, counted, used: [first] };
}

/** The name that a line begins with: in bold, with a stop or a colon at its end. */
function labelOf({ inlines, text }: Sentence): { readonly inlines: readonly Inline[]; readonly end: number } | null {
  const [first] = inlines.filter((inline) => flatText([inline]) !== '');
  if (first?.type !== undefined || first?.bold !== true || first.text.length > longestLabel) return null;
  const colon = /^\s*[:：]/u.exec(text.slice(first.text.length))?.[0] ?? '';
  if (colon === '' && !/[:：.。]\s*$/u.test(first.text)) return null;
  const name = first.text.replace(/[\s:：.。]+$/u, '').trim();
  return name === '' ? null : { inlines: [{ text: name }], end: first.text.length + colon.length };
}

function sentencePoints(parts: readonly Part[], said: Sentence | null): readonly Point[] {
  const paragraphs = parts.flatMap(({ material }) => [
    ...material.paragraphs,
    ...material.points.map(({ sentences }) => sentences.slice(0, 1)),
  ]);
  const usable = (one: Sentence | undefined): one is Sentence => one !== undefined && one !== said && standsAlone(one);
  const all = paragraphs.flat().filter(usable);
  const heads = all.filter((one) => paragraphs.some(([head]) => head === one));
  const ranked = [...heads, ...all.filter((one) => !heads.includes(one))];
  const chosen = within(
    ranked.map((one): Point => {
      const { inlines } = withoutStop(one);
      return { label: null, text: inlines, line: inlines, counted: null, used: [one] };
    }),
    4,
  );
  const place = ({ used }: Point) => all.indexOf(used[0] as Sentence);
  return chosen.toSorted((one, other) => place(one) - place(other));
}

/** Points as lines of a slide; one alone is no list, and a numbered list of which some are missing has no numbers. */
export function linesOf(points: readonly Point[]): SlideParagraph[] {
  const isList = points.length > 1;
  const isCounted = isList && points.every(({ counted }, at) => counted === at);
  const list = !isList ? 'none' : isCounted ? 'number' : 'bullet';
  return points.map(({ line }) => ({ type: 'paragraph', level: 0, list, children: [...line] }));
}

/** Whether points can stand under titles of their own, as few and short as such layouts like them. */
export function areNamed(points: readonly Point[]): boolean {
  return points.length > 1 && points.every(({ label, text }) => label !== null && flatText(text) !== '');
}
