import { mostCharacters, mostWords } from '#shared/checks';
import { placeholderSlot } from '#shared/page';
import type { Inline, Project, Slide, SlideParagraph } from '#shared/project';
import { buildPage } from '#shared/scene';
import type { Part } from './material';
import { loadOf } from './points';
import { cut, type Sentence, standsAlone, unmarked, withoutStop } from './sentences';

export interface DraftedTitle {
  readonly paragraph: SlideParagraph;
  /** The sentence that it says; null for a heading. */
  readonly said: Sentence | null;
}

/** More lines are no title; on a slide that says nothing else they are set large. */
const mostLines = 2;
const mostStatementLines = 4;
/** A title in a column beside its text is narrower than this, and may have more lines of fewer words. */
const mostColumnPt = 320;
const mostColumnLines = 8;
/** A title with more of what a whole slide bears is not read. */
const mostLoad = 0.6;
/** Less claims nothing. */
const leastLoad = 3 / Math.max(mostWords, mostCharacters);

/**
 * A slide's title: the first sentence of its parts if it fits, else the heading of the only part, else the section's title. Null where nothing
 * of them fits.
 */
export function titleFor(
  project: Project,
  slide: Slide,
  parts: readonly Part[],
  sectionTitle: string,
): DraftedTitle | null {
  const [first] = parts;
  const opening = first?.material.opening ?? null;
  const heading = parts.length === 1 ? first?.heading : null;
  const wishes: readonly { readonly inlines: readonly Inline[]; readonly said: Sentence | null }[] = [
    ...(opening && standsAlone(opening) && claims(opening)
      ? [{ inlines: withoutStop(opening).inlines, said: opening }]
      : []),
    ...(heading ? [{ inlines: unnumbered(heading), said: null }] : []),
    { inlines: unnumbered(cut([{ text: sectionTitle }], 0, sectionTitle.length)), said: null },
  ];
  const titles = wishes.map(({ inlines, said }) => ({ paragraph: titleLine(inlines), said }));
  return titles.find(({ paragraph }) => fits(project, slide, paragraph)) ?? null;
}

/** What authors number by hand: `3. Market`, `一、痛点`, `第二章 市场`. Slides have numbers of their own. */
const ownNumber =
  /^(?:第[\d一二三四五六七八九十百]+[章节篇]|[（(]?[一二三四五六七八九十]+[、.．)）]|\d{1,2}[.、．)](?!\d))\s*(?=\S)/u;

function unnumbered({ inlines, text }: Sentence): readonly Inline[] {
  const number = ownNumber.exec(text)?.[0] ?? '';
  return cut(inlines, number.length, text.length).inlines;
}

function claims({ inlines }: Sentence): boolean {
  const load = loadOf(inlines);
  return load >= leastLoad && load <= mostLoad;
}

function titleLine(inlines: readonly Inline[]): SlideParagraph {
  return { type: 'paragraph', level: 0, list: 'none', children: unmarked(inlines) };
}

function fits(project: Project, slide: Slide, paragraph: SlideParagraph): boolean {
  const titled: Slide = { ...slide, slots: { ...slide.slots, title: { kind: 'text', paragraphs: [paragraph] } } };
  const page = buildPage(project, titled, 1);
  const title = page.elements.find((one) => placeholderSlot(one) === 'title');
  if (title?.kind !== 'text' || title.overflows) return false;
  const most = slide.layout === 'statement' ? mostStatementLines : mostLines;
  const lines = title.paragraphs.flatMap((one) => one.lines).length;
  return lines <= (title.frame.w > mostColumnPt ? most : mostColumnLines);
}
