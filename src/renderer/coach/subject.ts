import { type Guidance, type GuidanceBundle, type GuidanceRoom, whyFor } from '#shared/guidance';
import { topicsOf } from '#shared/plan';
import type { Patch, Path, Project, Round, SectionKind, SlideKind } from '#shared/project';

/** What the coach speaks about: a section or slide of the project by its id, or a room of the program. */
export type CoachSubject =
  | { readonly family: 'section'; readonly id: string }
  | { readonly family: 'slide'; readonly id: string }
  | { readonly family: 'room'; readonly id: GuidanceRoom };

/**
 * What the advice depends on, flat: compared field by field, it stays the same while the author types in a section.
 * `index` is the subject's place in its list.
 */
export type SubjectFacts = { readonly round: Round } & (
  | {
      readonly family: 'section';
      readonly kind: SectionKind;
      readonly index: number;
      readonly checked: readonly string[];
    }
  | { readonly family: 'slide'; readonly kind: SlideKind; readonly index: number; readonly checked: readonly string[] }
  | { readonly family: 'room'; readonly kind: GuidanceRoom; readonly all: Project['checked'] }
);

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** Whether there is a text to begin with. */
  readonly hasText: boolean;
}

/** Ids of ticked checklist items, and what keeps others. */
export interface Ticks {
  readonly checked: readonly string[];
  readonly keep: (checked: readonly string[]) => Patch;
}

/** All that the coach shows about a subject. Parts that nobody has written are empty. */
export interface Advice {
  readonly question: string;
  readonly topics: readonly Topic[];
  readonly guidance: Guidance | null;
  readonly why: string;
  readonly ticks: Ticks;
}

const noTicks: readonly string[] = [];

/** Finds the subject in the project; null when the section or slide is gone. */
export function subjectFacts({ family, id }: CoachSubject, project: Project): SubjectFacts | null {
  const { round } = project;
  if (family === 'room') return { family, kind: id, round, all: project.checked };
  const list = family === 'section' ? project.plan.sections : project.deck.slides;
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  return item ? ({ family, kind: item.kind, index, checked: item.checked ?? noTicks, round } as SubjectFacts) : null;
}

/** Gathers what one language's guidance says about a subject. */
export function adviceFor(facts: SubjectFacts, bundle: GuidanceBundle): Advice {
  switch (facts.family) {
    case 'section': {
      const words = bundle.outline.sections[facts.kind];
      const texts = bundle.texts[facts.kind];
      const topics = topicsOf(facts.kind, facts.round).flatMap((id): Topic[] => {
        const topic = words?.topics[id];
        return topic ? [{ id, ...topic, hasText: texts?.[id] !== undefined }] : [];
      });
      const ticks = ticksAt(['plan', 'sections', facts.index, 'checked'], facts.checked);
      return advise(facts.round, bundle.sections[facts.kind], words?.question, topics, ticks);
    }
    case 'slide': {
      const ticks = ticksAt(['deck', 'slides', facts.index, 'checked'], facts.checked);
      return advise(facts.round, bundle.slides[facts.kind], bundle.outline.slides[facts.kind]?.question, [], ticks);
    }
    case 'room': {
      const { kind, all } = facts;
      // The record may be missing, so it is set whole.
      const keep = (checked: readonly string[]): Patch => ({
        op: 'set',
        path: ['checked'],
        value: { ...all, [kind]: checked },
      });
      return advise(facts.round, bundle.rooms[kind], '', [], { checked: all?.[kind] ?? noTicks, keep });
    }
  }
}

function ticksAt(path: Path, checked: readonly string[]): Ticks {
  return { checked, keep: (value) => ({ op: 'set', path, value }) };
}

function advise(
  round: Round,
  guidance: Guidance | undefined,
  question: string | undefined,
  topics: Advice['topics'],
  ticks: Advice['ticks'],
): Advice {
  const why = guidance ? whyFor(guidance, round) : '';
  return { question: guidance?.question ?? question ?? '', topics, guidance: guidance ?? null, why, ticks };
}
