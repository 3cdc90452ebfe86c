import { resolve } from 'node:path';
import { type AssetMap, type FileSystem, lockFile, writeProjectFile } from '#main/files';
import { fail } from '#shared/base';
import { copyForSending, type LeftOut } from '#shared/sending';
import type { Host } from '../host';
import type { PaintPreview, Session } from '../session';
import { choosePlace } from './choose-place';
import { isSameFile } from './same-file';

export interface SendCopyOptions {
  readonly host: Pick<Host, 'askToReplace' | 'chooseFileToSave'>;
  readonly fs: FileSystem;
  readonly newId: () => string;
  readonly createPreview: () => PaintPreview;
}

export interface SentCopy {
  readonly path: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes a copy of the open project for somebody else to a place that the user is asked for; the session goes on with its own file.
 * Null when the user cancels. Rejects with `AppFailure`, also when the place is the project's own file: nothing is changed then.
 */
export async function sendCopy(session: Session, options: SendCopyOptions): Promise<SentCopy | null> {
  const { host, fs, newId, createPreview } = options;
  const path = await choosePlace(session, host, fs, '-copy');
  if (path === null) return null;
  const own = session.state().path;
  if (own !== null && (await isSameFile(resolve(own), path, fs))) fail('project.copyOverItself', { path });
  const { project, leftOut } = copyForSending(session.project(), newId());
  const assets: AssetMap = new Map(
    Object.keys(project.assets).flatMap((key) => {
      const bytes = session.asset(key);
      return bytes ? [[key, bytes] as const] : [];
    }),
  );
  const preview = await createPreview()(project, assets);
  const lock = await lockFile(path, fs);
  try {
    await writeProjectFile(path, { project, assets, preview, extras: [] }, { fs, expected: null });
  } finally {
    await lock.release();
  }
  return { path, leftOut };
}
