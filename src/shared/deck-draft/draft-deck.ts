import { type IdSource, listedPhrases } from '#shared/base';
import { deckOutline, newSlide } from '#shared/deck';
import { factResolverOf } from '#shared/facts';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import { inlineText, isEmptySection, sectionTitle } from '#shared/plan';
import type { Project, Section, Slide, SlideKind } from '#shared/project';
import { isEmptySlot, isLeftEmpty } from '#shared/scene';
import { type Allocation, allocate } from './allocate';
import { type Composed, composeSlide, givesContent } from './compose';
import { draftCover } from './draft-cover';
import { draftSources } from './draft-sources';
import { type Part, partsOf, sentencesIn } from './material';
import { placesOf, sectionNames } from './section-names';
import { coverSections, withoutOwnSlide } from './sources';

/** What of a slide's parts of the plan does not stand on it. */
export interface LeftOut {
  readonly sentences: number;
  readonly tables: number;
  readonly pictures: number;
  readonly charts: number;
}

/** A slide as the plan would make it. */
export interface DraftedSlide {
  /** Names it among the slides of the draft, the same each time. */
  readonly key: string;
  /** Whether a blank slide of the deck becomes it, or it comes to the deck. */
  readonly act: 'fill' | 'add';
  /** Whether it belongs to the round's deck; what goes beyond is offered. */
  readonly isExpected: boolean;
  readonly slide: Slide;
  /** Where in the plan it comes from, in the document's language. */
  readonly from: string;
  readonly left: LeftOut;
}

/** A slide of the deck that the draft leaves as it is, and why. */
export interface StayingSlide {
  readonly slide: Slide;
  readonly why: 'written' | 'hidden' | 'project' | 'nothing';
}

/** A section, or parts of one by their headings; none where it is all of it. */
export interface UnusedPlace {
  readonly section: string;
  readonly headings: readonly string[];
}

export interface DeckDraft {
  readonly slides: readonly DraftedSlide[];
  readonly staying: readonly StayingSlide[];
  /** Parts of the plan that no slide of the draft or the round takes anything of, as they are called in print. */
  readonly unused: readonly UnusedPlace[];
  /** Whether no section that is shown says anything. */
  readonly isPlanEmpty: boolean;
}

/** More slides of one's own sections than these are no deck any more; the others are counted as unused. */
const mostOwn = 12;

/**
 * What the plan makes of the deck: blank slides of the round's outline filled, those that are missing added, sections of the author's own on slides of
 * their own. Slides that their author has written stay. Pure but for new ids; never throws on a valid project.
 */
export function draftDeck(project: Project, words: OutlineWords, newId: IdSource): DeckDraft {
  const shown = project.plan.sections.filter((section) => !section.hidden);
  const desk: Desk = { project, words, newId, names: sectionNames(project, words), allocation: allocate(project) };
  const expected = deckOutline(project.round).flatMap(({ kind, appendix }) => ofOutline(desk, kind, appendix));
  const own = ownSections(desk).slice(0, mostOwn);
  const slides = [...expected, ...own.flatMap((section) => ofSection(desk, section)), ...ofSources(desk)];
  return {
    slides,
    staying: stayingSlides(desk, slides),
    unused: unusedPlaces(desk, slides),
    isPlanEmpty: shown.every(isEmptySection),
  };
}

interface Desk {
  readonly project: Project;
  readonly words: OutlineWords;
  readonly newId: IdSource;
  readonly names: ReadonlyMap<string, string>;
  readonly allocation: Allocation;
}

/** Whether nobody has written or decided anything on a slide. */
export function isBlankSlide({ slots, notes }: Slide): boolean {
  return notes.trim() === '' && Object.values(slots).every((slot) => isEmptySlot(slot) && !isLeftEmpty(slot));
}

function ofOutline(desk: Desk, kind: SlideKind, isAppendix: boolean): readonly DraftedSlide[] {
  const { project, newId, allocation } = desk;
  const present = project.deck.slides.filter((slide) => slide.kind === kind);
  const blank = present.find((slide) => !slide.hidden && isBlankSlide(slide));
  if (present.length > 0 && !blank) return [];
  const slide = blank ?? newSlide(kind, project.round, newId);
  const parts = kind === 'cover' ? coverParts(project) : (allocation.bySlide.get(kind) ?? []);
  const how = {
    key: blank?.id ?? kind,
    act: blank ? 'fill' : 'add',
    isExpected: !isAppendix || blank !== undefined,
  } as const;
  return drafted(desk, slide, parts, how);
}

function coverParts({ plan }: Project): readonly Part[] {
  const found = coverSections.flatMap((kind) => plan.sections.filter((one) => one.kind === kind && !one.hidden));
  return found.map(partsOf).find((parts) => parts.length > 0) ?? [];
}

/** Sections of which no slide takes anything, and that were not made a slide before. What stands below the plan's own title opens it, as a cover does. */
function ownSections({ project, allocation }: Desk): readonly Section[] {
  const before = new Set(project.deck.slides.flatMap((slide) => slide.draftedFrom ?? []));
  const spoken = new Set([...allocation.bySlide.values()].flat().map(({ section }) => section.id));
  const sections = [...new Set(allocation.rest.map(({ section }) => section))];
  return sections.filter(
    ({ id, kind, title }) =>
      !spoken.has(id) && !before.has(id) && !withoutOwnSlide.has(kind) && (title === '' || title !== project.title),
  );
}

/** What is left of the plan beside all slides: whole sections, and parts of others by their headings. */
function unusedPlaces({ project, names, allocation }: Desk, slides: readonly DraftedSlide[]): readonly UnusedPlace[] {
  const all = [...project.deck.slides, ...slides.map(({ slide }) => slide)];
  const taken = new Set(all.flatMap((slide) => slide.draftedFrom ?? []));
  const spoken = new Set([...allocation.bySlide.values()].flat().map(({ section }) => section.id));
  const rest = allocation.rest.filter(
    ({ section: { kind, id } }) => kind !== 'cover' && (spoken.has(id) || !taken.has(id)),
  );
  const say = factResolverOf(project);
  return [...new Set(rest.map(({ section }) => section.id))].map((id) => {
    const parts = spoken.has(id) ? rest.filter(({ section }) => section.id === id) : [];
    const headings = parts.flatMap(({ heading }) => (heading ? [inlineText(heading.inlines, say)] : []));
    return { section: names.get(id) ?? '', headings };
  });
}

function ofSection(desk: Desk, section: Section): readonly DraftedSlide[] {
  const parts = desk.allocation.rest.filter((part) => part.section === section);
  const slide = newSlide('custom', desk.project.round, desk.newId);
  return drafted(desk, slide, parts, { key: section.id, act: 'add', isExpected: section.kind === 'custom' });
}

/** Sources are no part of a section's text: their list stands in the project. */
function ofSources({ project, newId }: Desk): readonly DraftedSlide[] {
  const made = draftSources(project, newId);
  if (!made) return [];
  const from = createTranslator(project.language).t('document.references');
  const left = { ...leftOut([], new Set()), sentences: made.left };
  return [{ key: 'references', act: 'add', isExpected: false, slide: made.slide, from, left }];
}

function drafted(
  desk: Desk,
  slide: Slide,
  parts: readonly Part[],
  how: Pick<DraftedSlide, 'key' | 'act' | 'isExpected'>,
): readonly DraftedSlide[] {
  const { project, words, newId, names } = desk;
  const [first] = parts;
  const wanted = { project, slide, parts, newId, sectionTitle: first ? sectionTitle(first.section, words) : '' };
  const cover = slide.kind === 'cover' ? draftCover(wanted) : null;
  const composed: Composed | null = slide.kind === 'cover' ? cover : first ? composeSlide(wanted) : null;
  if (!composed) return [];
  // The cover takes one sentence; what else its section says is no loss of the cover's.
  const used = cover ? parts.filter((part) => sentencesIn(part).some((one) => composed.used.has(one))) : parts;
  const places = [...(cover?.places ?? []), placesOf(used, names, project)];
  const from = listedPhrases(places, project.language);
  const notes = createTranslator(project.language).t('document.draft.from', { places: from });
  const draftedFrom = [...new Set(used.map(({ section }) => section.id))];
  const left = leftOut(cover ? [] : parts, composed.used);
  return [{ ...how, slide: { ...composed.slide, notes, draftedFrom }, from, left }];
}

function leftOut(parts: readonly Part[], used: ReadonlySet<object>): LeftOut {
  const rest = (things: readonly object[]) => things.filter((one) => !used.has(one)).length;
  return {
    sentences: rest(parts.flatMap(sentencesIn)),
    tables: rest(parts.flatMap(({ material }) => material.tables)),
    pictures: rest(parts.flatMap(({ material }) => material.pictures)),
    charts: rest(parts.flatMap(({ material }) => material.charts)),
  };
}

function stayingSlides({ project }: Desk, slides: readonly DraftedSlide[]): readonly StayingSlide[] {
  const filled = new Set(slides.map(({ key }) => key));
  return project.deck.slides.flatMap((slide): readonly StayingSlide[] => {
    if (filled.has(slide.id)) return [];
    if (!isBlankSlide(slide)) return [{ slide, why: 'written' }];
    if (slide.hidden) return [{ slide, why: 'hidden' }];
    return [{ slide, why: givesContent({ project, slide }) ? 'project' : 'nothing' }];
  });
}
