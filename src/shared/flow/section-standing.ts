import { isEmptySection, type SectionState, sectionState } from '#shared/plan';
import type { Section } from '#shared/project';

/** How far a section is, with what the project prints in it; `project`: nobody has written a word, and yet it says something. */
export type SectionStanding = SectionState | 'project';

/**
 * Whether a section would say nothing to a reader: the one rule of the list, the findings and the readiness. `printed`: the ids of
 * `printedSections`. The cover shows what the company says of itself, with or without text.
 */
export function saysNothing(section: Section, printed: ReadonlySet<string>): boolean {
  return section.kind !== 'cover' && isEmptySection(section) && !printed.has(section.id);
}

/** How far a section is, as its list shows it. */
export function sectionStanding(section: Section, printed: ReadonlySet<string>): SectionStanding {
  const own = sectionState(section);
  return own === 'empty' && !saysNothing(section, printed) ? 'project' : own;
}
