import { fuzzyScore } from '#renderer/commands';
import { type InterfaceLanguage, otherLanguages } from '#shared/base';
import { type FactGroup, factGroups, factsOf, formatFact, labelText, referenceFactName } from '#shared/facts';
import { createTranslator } from '#shared/i18n';
import type { ClaimState, Project } from '#shared/project';

/** A fact as the picker lists it. */
export interface Picked {
  readonly name: string;
  readonly group: FactGroup;
  readonly groupLabel: string;
  readonly label: string;
  /** In the project's language. */
  readonly value: string;
  readonly isUnset: boolean;
  /** Null where there is nothing to warn of. */
  readonly state: Exclude<ClaimState, 'confirmed'> | null;
  /** What it is found by: its label in all languages of the interface, and its name. */
  readonly titles: readonly string[];
}

/** All facts of a project by groups, those that have a value first; with them its sources, to be cited. */
export function pickerEntries(project: Project, language: InterfaceLanguage): readonly Picked[] {
  const { t } = createTranslator(language);
  const others = otherLanguages(language);
  const facts = factsOf(project);
  const titled = project.references.filter(({ title }) => title.trim() !== '');
  const sources = titled.flatMap(({ id }) => facts.get(referenceFactName(id, 'cited')) ?? []);
  const entries = [...facts.all, ...sources].map(({ name, group, label, value, origin }): Picked => {
    const state = origin.kind === 'typed' ? (origin.claimed?.state ?? null) : null;
    const shown = labelText(label, language) || name;
    return {
      name,
      group,
      groupLabel: t(`facts.group.${group}`),
      label: shown,
      value: formatFact(value, project.language),
      isUnset: value.kind === 'none',
      state: state === 'confirmed' ? null : state,
      titles: [shown, ...others.map((other) => labelText(label, other)), name],
    };
  });
  const rank = ({ group, isUnset }: Picked) => factGroups.indexOf(group) * 2 + (isUnset ? 1 : 0);
  return entries.toSorted((one, two) => rank(one) - rank(two));
}

/** The facts that answer a search, best first; all of them without one. */
export function pickerList(entries: readonly Picked[], search: string): readonly Picked[] {
  if (search.trim() === '') return entries;
  return entries
    .flatMap((entry) => {
      const scores = entry.titles.flatMap((title) => fuzzyScore(search, title) ?? []);
      // What has a value is more likely meant than what has none.
      return scores.length > 0 ? [{ entry, score: Math.max(...scores) - (entry.isUnset ? 4 : 0) }] : [];
    })
    .sort((one, two) => two.score - one.score)
    .map(({ entry }) => entry);
}
