import { type InterfaceLanguage, otherLanguages } from '#shared/base';
import {
  type FactGroup,
  factGroups,
  factSynonyms,
  factsOf,
  formatFact,
  labelText,
  referenceFactName,
  synonymsOfFact,
} from '#shared/facts';
import { createTranslator, type TextKey } from '#shared/i18n';
import type { ClaimState, Project } from '#shared/project';
import { searcher } from '#shared/words';

/** The plan would say a wrong figure. */
const looseFrom = 5;

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
  /** Its label in all languages of the interface, the shown one first. */
  readonly titles: readonly string[];
  /** What else it is found by: what people call it, and its name. */
  readonly synonyms: readonly string[];
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
      titles: [shown, ...others.map((other) => labelText(label, other))],
      synonyms: [...synonymsOfFact(name), name],
    };
  });
  const rank = ({ group, isUnset }: Picked) => factGroups.indexOf(group) * 2 + (isUnset ? 1 : 0);
  return withoutTwins(entries.toSorted((one, two) => rank(one) - rank(two)));
}

/**
 * A metric stands there by its own name, which goes along with the plan's first year, and by that year. Nobody can tell two lines that
 * read alike: the first one stays.
 */
function withoutTwins(entries: readonly Picked[]): readonly Picked[] {
  const seen = new Set<string>();
  return entries.filter(({ group, label, value }) => {
    const reads = `${label}\n${value}`;
    return group !== 'metrics' || (!seen.has(reads) && Boolean(seen.add(reads)));
  });
}

/** Searches the facts: those that answer, best first; all of them without a search. */
export function figureSearch(entries: readonly Picked[]): (search: string) => readonly Picked[] {
  const name = ({ titles, synonyms, isUnset }: Picked) => ({ titles, synonyms, isLess: isUnset });
  return searcher(entries, name, { looseFrom });
}

/** Names that figures have once there are numbers to work them out from. */
const toCome = Object.entries(factSynonyms).flatMap(([name, synonyms]) => {
  const [, branch = '', id = ''] = /^(metrics|today|forecast)\.(?:\*\.)?(\w+)$/.exec(name) ?? [];
  const at = { metrics: 'metric', today: 'today', forecast: 'line' }[branch];
  return at === undefined ? [] : [{ key: `facts.label.${at}.${id}` as TextKey, synonyms }];
});

/** What the figure is called that a search means and that no number tells yet; null: none, or it stands there. */
export function figureToCome(entries: readonly Picked[], search: string, language: InterfaceLanguage): string | null {
  if (entries.some(({ name }) => name.startsWith('metrics.'))) return null;
  const spoken = [language, ...otherLanguages(language)].map((one) => createTranslator(one).t);
  const titled = toCome.flatMap(({ key, synonyms }) => {
    const titles = spoken.map((t) => t(key, { period: '' }).replace(/[,（]\s*[）]?$/, ''));
    return titles.includes(key) ? [] : [{ titles, synonyms }];
  });
  const [found] = searcher(titled, (one) => one, { looseFrom: Number.POSITIVE_INFINITY })(search);
  return found?.titles[0] ?? null;
}
