import { resolve } from 'node:path';
import { errnoOf, type FileSystem } from '#main/files';
import type { Host } from '../host';
import type { Session } from '../session';
import { suggestedFileName } from './suggested-name';

type Asked = Pick<Host, 'askToReplace' | 'chooseFileToSave'>;

/** Where to save: a dialog asks before it names a file that is there; of any other such file we ask ourselves. Null: nowhere. `ending` goes behind the suggested name. */
export async function choosePlace(session: Session, host: Asked, fs: FileSystem, ending = ''): Promise<string | null> {
  const suggested = suggestedFileName(session.project()).replace(/\.pitch$/, `${ending}.pitch`);
  const chosen = await host.chooseFileToSave(suggested);
  if (chosen === null) return null;
  const full = resolve(/\.pitch$/i.test(chosen) ? chosen : `${chosen}.pitch`);
  const isAgreed = full === resolve(chosen) || full === session.state().path || !(await isThere(full, fs));
  return isAgreed || (await host.askToReplace([full])) ? full : choosePlace(session, host, fs, ending);
}

/** What can't be looked at may be there. */
function isThere(path: string, fs: FileSystem): Promise<boolean> {
  return fs.access(path, fs.constants.F_OK).then(
    () => true,
    (error: unknown) => errnoOf(error) !== 'ENOENT',
  );
}
