import { resolve } from 'node:path';
import { errnoOf, type FileSystem } from '#main/files';
import type { Host, SavedKind } from '../host';
import type { Session } from '../session';
import { suggestedFileName } from './suggested-name';

type Asked = Pick<Host, 'askToReplace' | 'chooseFileToSave'>;

interface Wanted {
  readonly kind: SavedKind;
  readonly suggested: string;
  /** A file that may be replaced without a question: it is the one that is saved. */
  readonly own?: string | null;
}

const endings: Readonly<Record<SavedKind, string>> = { project: '.pitch', table: '.csv' };

/** Where to save a project; see {@link chooseTarget}. `ending` goes behind the suggested name. */
export function choosePlace(session: Session, host: Asked, fs: FileSystem, ending = ''): Promise<string | null> {
  const suggested = suggestedFileName(session.project()).replace(/\.pitch$/, `${ending}.pitch`);
  return chooseTarget({ kind: 'project', suggested, own: session.state().path }, host, fs);
}

/** Where to save a file, which gets the ending of its kind: a dialog asks before it names a file that is there; of any other such file we ask ourselves. Null: nowhere. */
export async function chooseTarget(wanted: Wanted, host: Asked, fs: FileSystem): Promise<string | null> {
  const { kind, suggested, own = null } = wanted;
  const chosen = await host.chooseFileToSave(suggested, kind);
  if (chosen === null) return null;
  const ending = endings[kind];
  const full = resolve(chosen.toLowerCase().endsWith(ending) ? chosen : `${chosen}${ending}`);
  const isAgreed = full === resolve(chosen) || full === own || !(await isThere(full, fs));
  return isAgreed || (await host.askToReplace([full])) ? full : chooseTarget(wanted, host, fs);
}

/** What can't be looked at may be there. */
function isThere(path: string, fs: FileSystem): Promise<boolean> {
  return fs.access(path, fs.constants.F_OK).then(
    () => true,
    (error: unknown) => errnoOf(error) !== 'ENOENT',
  );
}
