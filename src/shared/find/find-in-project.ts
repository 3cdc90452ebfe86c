import { append } from '#shared/base';
import { factResolverOf } from '#shared/facts';
import type { OutlineWords } from '#shared/guidance';
import type { Path, Project } from '#shared/project';
import { type FigureWords, hasFigure, placed, type RawText } from './collect';
import { factParts } from './fact-texts';
import { type FindQuery, findInText } from './find-in-text';
import { sectionTexts } from './plan-texts';
import { slideTexts } from './slide-texts';
import type { Hit, Lock, SearchedGroup, SearchedText, TextPiece } from './types';

/**
 * Where a project says what is looked for, in the order of its rooms: plan, deck, facts, registers. `words` name sections that have no
 * title of their own. What is the same as at the last call is not taken apart again, so that a key in a plan of 400 pages costs only the looking.
 */
export function findInProject(project: Project, query: FindQuery, words: OutlineWords | null): readonly Hit[] {
  if (query.text === '') return [];
  const hits: Hit[] = [];
  for (const { place, texts } of searchedGroups(project, words)) {
    for (const text of texts) {
      const found = findInText(text, query);
      if (found.length > 0) append(hits, hitsIn(place, text, found));
    }
  }
  return hits;
}

function hitsIn(group: Path, text: SearchedText, found: ReturnType<typeof findInText>): Hit[] {
  return found.map(({ start, end }) => ({ group, in: text, start, end, lock: lockOf(text, start, end) }));
}

/** What of a stretch is not the text's own. */
function lockOf({ pieces }: SearchedText, start: number, end: number): Lock | null {
  let from = 0;
  for (const { text, lock } of pieces) {
    const to = from + text.length;
    if (lock && from < end && to > start) return lock;
    from = to;
  }
  return null;
}

/** All that a project says, in groups. */
export function searchedGroups(project: Project, words: OutlineWords | null): readonly SearchedGroup[] {
  const figures = factResolverOf(project);
  const sections = project.plan.sections.map((section, at) => {
    const title = words?.sections[section.kind].title ?? '';
    return group(section, ['plan', 'sections', at], figures, () => sectionTexts(section, title), title);
  });
  const slides = project.deck.slides.map((slide, at) =>
    group(slide, ['deck', 'slides', at], figures, () => slideTexts(slide)),
  );
  const facts = factParts(project).map(({ place, of, texts }) => group(of, place, figures, texts));
  const title = { place: ['title'], text: project.title, pieces: own(project.title), isLine: false, most: 2_000 };
  return [...sections, ...slides, { place: ['title'], texts: [title] }, ...facts];
}

function own(text: string): readonly TextPiece[] {
  return [{ path: [], text, lock: null }];
}

interface Known {
  /** Where it stood, and what else its texts hang on. */
  readonly key: string;
  readonly raw: readonly RawText[];
  readonly texts: readonly SearchedText[];
}

const known = new WeakMap<object, Known>();

function group(
  of: object,
  place: Path,
  figures: FigureWords,
  collect: () => readonly RawText[],
  further = '',
): SearchedGroup {
  const key = `${place.join('/')} ${further}`;
  const last = known.get(of);
  if (last?.key !== key) {
    const raw = collect();
    const texts = raw.map((text) => placed(text, place, figures));
    known.set(of, { key, raw, texts });
    return { place, texts };
  }
  // Figures may have changed though what names them has not.
  const texts = last.raw.some(hasFigure)
    ? last.raw.map((text, at) => (hasFigure(text) ? placed(text, place, figures) : (last.texts[at] as SearchedText)))
    : last.texts;
  return { place, texts };
}
