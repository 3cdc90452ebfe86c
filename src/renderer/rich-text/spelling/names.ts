import type { Project } from '#shared/project';

/** A word and its possessive, in any case, with either apostrophe. */
export const fold = (word: string) => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

/** The words with a capital in the lists of a project: companies, people, products, works. Small words there are no names. */
export function namesIn(lists: Partial<Project>): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [word] of value.matchAll(/\p{Lu}[\p{L}\p{Mn}]+/gu)) names.add(fold(word));
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(lists);
  return names;
}
