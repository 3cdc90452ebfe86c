import { insertItem, setValue } from '#renderer/forms';
import { newId } from '#shared/base';
import type { Patch, Path, Project, Reference } from '#shared/project';

/** A reference of which at most the title is known. */
export function newReference(title = ''): Reference {
  return { id: newId(), title, author: '', publisher: '', date: '', url: '', accessed: '', note: '' };
}

/** What a reference is called in a list of choices: its place and the first of its names. */
export function referenceName({ title, publisher, author }: Reference, index: number, unnamed: string): string {
  const name = title.trim() || publisher.trim() || author.trim() || unnamed;
  return `[${index + 1}] ${name.slice(0, 60)}`;
}

/** Names a source at `path` by its title: one of the references, or a new one at their end. */
export function sourceByTitle({ references }: Pick<Project, 'references'>, path: Path, title: string): Patch[] {
  const typed = title.trim();
  if (typed === '') return setValue(path, '');
  const same = references.find((one) => one.title.trim().toLowerCase() === typed.toLowerCase());
  if (same) return setValue(path, same.id);
  const reference = newReference(typed);
  return [...insertItem(['references'], references.length, reference), ...setValue(path, reference.id)];
}
