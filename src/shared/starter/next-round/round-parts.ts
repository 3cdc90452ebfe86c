import type { IdSource } from '#shared/base';
import { neededSlides, newSlide, placeFor, roundOfSlide } from '#shared/deck';
import { addSectionPatch, missingKinds, newSection, roundOfSection } from '#shared/plan';
import { applyPatches, type Patch, type Project, type Round, type SectionKind, type SlideKind } from '#shared/project';

/** What a part is: a section of the plan or a slide of the deck, by its place; null while it is not there. */
export type PartSubject =
  | { readonly part: 'plan'; readonly kind: SectionKind; readonly index: number | null }
  | { readonly part: 'deck'; readonly kind: SlideKind; readonly index: number | null };

/** A part that another round changes: `add` what it asks for, `show` what waited for it, `hide` what belongs elsewhere. */
export interface RoundPart {
  readonly key: string;
  readonly act: 'add' | 'show' | 'hide';
  readonly subject: PartSubject;
  /** The round that it belongs to. */
  readonly home: Round;
  /** Whether it is taken unless somebody says otherwise: what the round before did not ask for, and what waited for this one. */
  readonly isUsual: boolean;
}

/** What a round would have otherwise in plan and deck than the project has now: what is new first. Nothing is ever deleted. */
export function roundParts(project: Project, round: Round): readonly RoundPart[] {
  const { plan, deck } = project;
  const present = new Set(deck.slides.map(({ kind }) => kind));
  const move = { from: project.round, to: round };
  return [
    ...missingKinds({ plan, round }).map((kind) =>
      added({ part: 'plan', kind, index: null }, move, (one) => roundOfSection(kind, one)),
    ),
    ...neededSlides(round)
      .filter((kind) => !present.has(kind))
      .map((kind) => added({ part: 'deck', kind, index: null }, move, (one) => roundOfSlide(kind, one))),
    ...plan.sections.flatMap((section, index) => {
      const { kind } = section;
      return moved(section, { part: 'plan', kind, index }, move, (one) => roundOfSection(kind, one));
    }),
    ...deck.slides.flatMap((slide, index) => {
      const { kind } = slide;
      return moved(slide, { part: 'deck', kind, index }, move, (one) => roundOfSlide(kind, one));
    }),
  ];
}

/** The parts that are taken unless somebody says otherwise. What is written stays in sight until its author hides it. */
export function usualParts(parts: readonly RoundPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ key, isUsual }) => (isUsual ? [key] : [])));
}

/** Makes these parts of a project whose round they belong to: new ones in the places of its outlines, others shown or hidden where they are. */
export function partPatches(project: Project, parts: readonly RoundPart[], newId: IdSource): readonly Patch[] {
  const [seen, fresh] = [parts.filter(({ act }) => act !== 'add'), parts.filter(({ act }) => act === 'add')];
  const patches: Patch[] = seen.map(({ act, subject }) => ({
    op: 'set',
    path: [...listOf[subject.part], subject.index as number, 'hidden'],
    value: act === 'hide',
  }));
  let now = applyPatches(project, patches).value;
  for (const { subject } of fresh) {
    const patch = addedPatch(now, subject, newId);
    now = applyPatches(now, [patch]).value;
    patches.push(patch);
  }
  return patches;
}

const listOf = { plan: ['plan', 'sections'], deck: ['deck', 'slides'] } as const;

function addedPatch(project: Project, subject: PartSubject, newId: IdSource): Patch {
  if (subject.part === 'plan') return addSectionPatch(project, newSection(subject.kind, newId), null);
  const at = placeFor(project, subject.kind, null);
  return { op: 'splice', path: listOf.deck, at, remove: 0, insert: [newSlide(subject.kind, project.round, newId)] };
}

interface Move {
  readonly from: Round;
  readonly to: Round;
}

type HomeIn = (round: Round) => Round;

/** What the round before asked for, too, was left out on purpose. */
function added(subject: PartSubject, { from, to }: Move, homeIn: HomeIn): RoundPart {
  return { key: `${subject.part} ${subject.kind}`, act: 'add', subject, home: to, isUsual: homeIn(from) !== from };
}

function moved(
  { id, hidden }: { readonly id: string; readonly hidden: boolean },
  subject: PartSubject,
  { from, to }: Move,
  homeIn: HomeIn,
): readonly RoundPart[] {
  const home = homeIn(to);
  const key = `${subject.part} ${id}`;
  if (!hidden) return home === to ? [] : [{ key, act: 'hide', subject, home, isUsual: false }];
  // Hidden as it belonged to another round, so perhaps for that reason.
  return home === to && homeIn(from) !== from ? [{ key, act: 'show', subject, home, isUsual: true }] : [];
}
