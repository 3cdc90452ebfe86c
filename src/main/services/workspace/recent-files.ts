import { access } from 'node:fs/promises';
import type { RecentFile } from '#shared/contract';
import type { Project } from '#shared/project';
import type { Store } from '../host';

const longest = 20;

/** Puts a project first in the list of recent files. */
export function noteRecent(store: Store, path: string, project: Project, now: Date): void {
  const title = project.title || project.company.name;
  const entry = { path, title, language: project.language, openedAt: now.toISOString() };
  store.writeRecent([entry, ...store.readRecent().filter((one) => one.path !== path)].slice(0, longest));
}

/** The list as the window shows it: what is gone is still there, and says so. */
export async function listRecent(store: Store): Promise<RecentFile[]> {
  return Promise.all(
    store.readRecent().map(async (one) => {
      const exists = await access(one.path).then(
        () => true,
        () => false,
      );
      return { ...one, exists };
    }),
  );
}

export function removeRecent(store: Store, path: string): void {
  store.writeRecent(store.readRecent().filter((one) => one.path !== path));
}
