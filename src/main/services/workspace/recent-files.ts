import { access } from 'node:fs/promises';
import type { RecentFile } from '#shared/contract';
import type { Project } from '#shared/project';
import type { Covers } from '../covers';
import type { KeptRecent, Store } from '../host';

const longest = 20;

/** Puts a project first in the list of recent files. */
export function noteRecent(store: Store, path: string, project: Project, now: Date): void {
  const title = project.title || project.company.name;
  const entry: KeptRecent = { path, id: project.id, title, language: project.language, openedAt: now.toISOString() };
  store.writeRecent([entry, ...store.readRecent().filter((one) => one.path !== path)].slice(0, longest));
}

/** The list as the window shows it: what is gone is still there, and says so; what is there shows its cover. */
export async function listRecent(store: Store, covers: Pick<Covers, 'nameOf'>): Promise<RecentFile[]> {
  return Promise.all(
    store.readRecent().map(async ({ id: _, ...one }) => {
      const exists = await access(one.path).then(
        () => true,
        () => false,
      );
      return { ...one, exists, cover: exists ? await covers.nameOf(one.path) : null };
    }),
  );
}

export function removeRecent(store: Store, path: string): void {
  store.writeRecent(store.readRecent().filter((one) => one.path !== path));
}

/** A file that had gone was found as another one, or was not: its old entry goes when the new one is the same project. */
export function replaceRecent(store: Store, lost: string, found: string): void {
  const recent = store.readRecent();
  const old = recent.find(({ path }) => path === lost);
  const now = recent.find(({ path }) => path === found);
  if (old && now && found !== lost && (old.id === undefined || old.id === now.id)) removeRecent(store, lost);
}
