import { type Guidance, type GuidanceBundle, type GuidanceRoom, whyFor } from '#shared/guidance';
import { topicsOf } from '#shared/plan';
import type { Path, Project } from '#shared/project';

/** What the coach speaks about: a section or slide of the project by its id, or a room of the program. */
export type CoachSubject =
  | { readonly family: 'section'; readonly id: string }
  | { readonly family: 'slide'; readonly id: string }
  | { readonly family: 'room'; readonly id: GuidanceRoom };

export interface Topic {
  readonly title: string;
  readonly prompt: string;
}

/** All that the coach shows about a subject. Parts that nobody has written are empty. */
export interface Advice {
  readonly title: string;
  readonly question: string;
  readonly topics: readonly Topic[];
  readonly guidance: Guidance | null;
  readonly why: string;
  /** Ids of ticked checklist items, and where they are kept; null where ticks have no place. */
  readonly ticks: { readonly checked: readonly string[]; readonly path: Path } | null;
}

/** Gathers the advice for a subject; null when the section or slide is gone. */
export function adviceFor(subject: CoachSubject, project: Project, bundle: GuidanceBundle): Advice | null {
  switch (subject.family) {
    case 'section':
      return sectionAdvice(subject.id, project, bundle);
    case 'slide':
      return slideAdvice(subject.id, project, bundle);
    case 'room':
      return withGuidance(bundle.rooms[subject.id] ?? null, project, {
        title: '',
        question: '',
        topics: [],
        ticks: null,
      });
  }
}

type Frame = Pick<Advice, 'title' | 'question' | 'topics' | 'ticks'>;

function withGuidance(guidance: Guidance | null, project: Project, frame: Frame): Advice {
  const question = guidance?.question ?? frame.question;
  return { ...frame, question, guidance, why: guidance ? whyFor(guidance, project.round) : '' };
}

function sectionAdvice(id: string, project: Project, bundle: GuidanceBundle): Advice | null {
  const index = project.plan.sections.findIndex((section) => section.id === id);
  const section = project.plan.sections[index];
  if (!section) return null;
  const words = bundle.outline.sections[section.kind];
  const topics = topicsOf(section.kind, project.round).flatMap((topic) => words?.topics[topic] ?? []);
  return withGuidance(bundle.sections[section.kind] ?? null, project, {
    title: section.title || words?.title || '',
    question: words?.question ?? '',
    topics,
    ticks: { checked: section.checked ?? [], path: ['plan', 'sections', index, 'checked'] },
  });
}

function slideAdvice(id: string, project: Project, bundle: GuidanceBundle): Advice | null {
  const index = project.deck.slides.findIndex((slide) => slide.id === id);
  const slide = project.deck.slides[index];
  if (!slide) return null;
  const words = bundle.outline.slides[slide.kind];
  return withGuidance(bundle.slides[slide.kind] ?? null, project, {
    title: words?.title ?? '',
    question: words?.question ?? '',
    topics: [],
    ticks: { checked: slide.checked ?? [], path: ['deck', 'slides', index, 'checked'] },
  });
}
