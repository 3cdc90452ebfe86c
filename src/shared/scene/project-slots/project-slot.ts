import { layouts } from '#shared/deck';
import { type Facts, factsOf } from '#shared/facts';
import type { Project, Slide, Slot } from '#shared/project';
import { isEmptySlot, isLeftEmpty } from '../empty-slot';
import { type Subject, slotSource, textOf } from './slot-source';
import { subjectOf } from './subjects';

/**
 * What the project has for a slot of a slide, whatever the author wrote there: figures that follow it, in its language. Null where it
 * has nothing. The same object while slide and project say the same. Never throws on a valid project.
 */
export function projectSlot(project: Project, slide: Slide, name: string): Slot | null {
  const subject = subjectOf(slide);
  if (!subject) return null;
  const known = remembered(project, slide);
  const found = known.get(name);
  if (found !== undefined) return found;
  const place = layouts[slide.layout].slots.find((one) => one.name === name);
  const made = place ? makeSlot(project, slide, name, subject) : null;
  const slot = made && place?.accepts.includes(made.kind) && !isEmptySlot(made) ? made : null;
  known.set(name, slot);
  return slot;
}

/** What a slot shows: what its author wrote there, else what the project has for it, unless the author wants it empty. */
export function shownSlot(project: Project, slide: Slide, name: string): Slot | undefined {
  const own = Object.hasOwn(slide.slots, name) ? slide.slots[name] : undefined;
  if (own && (!isEmptySlot(own) || isLeftEmpty(own))) return own;
  return projectSlot(project, slide, name) ?? own;
}

/** The slide with all that it shows written into it. */
export function shownSlide(project: Project, slide: Slide): Slide {
  const given = layouts[slide.layout].slots.flatMap(({ name }) => {
    const shown = shownSlot(project, slide, name);
    return shown && shown !== slide.slots[name] ? [[name, shown] as const] : [];
  });
  return given.length === 0 ? slide : { ...slide, slots: { ...slide.slots, ...Object.fromEntries(given) } };
}

/** Kinds of slots that say more than a text can. */
const structured = ['metrics', 'chart', 'table', 'steps', 'logos'] as const;

function makeSlot(project: Project, slide: Slide, name: string, subject: Subject): Slot | null {
  const source = slotSource(project);
  if (name === 'body' && subject.lines) {
    const places = structured.filter((one) => layouts[slide.layout].slots.some((place) => place.name === one));
    if (!places.some((one) => subject[one])) {
      // Where an author has drawn or listed something, lines would say it again.
      const isSaid = places.some((one) => slide.slots[one] && !isEmptySlot(slide.slots[one]));
      return isSaid ? null : textOf(subject.lines(source));
    }
  }
  const maker = Object.hasOwn(subject, name) ? subject[name as Exclude<keyof Subject, 'lines'>] : undefined;
  return maker && name !== 'lines' ? maker(source, slide) : null;
}

type Known = Map<string, Slot | null>;

/** Content follows from facts, which are the same object while the parts of the project that they come from are. */
const slots = new WeakMap<Facts, WeakMap<Slide, Known>>();

function remembered(project: Project, slide: Slide): Known {
  const facts = factsOf(project);
  const ofFacts = slots.get(facts) ?? new WeakMap<Slide, Known>();
  slots.set(facts, ofFacts);
  const known = ofFacts.get(slide) ?? new Map();
  ofFacts.set(slide, known);
  return known;
}
