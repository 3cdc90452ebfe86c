import { assetBytes } from '#main/files';
import type { PreparedPicture } from '#main/pictures';
import type { RunJob } from '#main/threads';
import { JobTooLong } from '#main/threads';
import { errorDetail, fail } from '#shared/base';
import type { JobTable } from '../jobs';
import { preparedNews } from '../prepared-news';
import { readAnyFile } from '../read-any-file';
import type { ServiceEvent, ServiceOptions, TakenImage } from '../services';
import type { Workspace } from '../workspace';
import type { HandlersOf } from './subject';

/** Drawing a picture anew has a limit of its own; the rest is reading it. */
const takeLimitMs = 90_000;

export interface PictureOptions extends Pick<ServiceOptions, 'host' | 'store'> {
  readonly runJob: RunJob<JobTable>;
  readonly workspace: Workspace;
  readonly emit: (event: ServiceEvent) => void;
}

/** How pictures come into the open project. */
export interface PictureIntake {
  readonly handlers: HandlersOf<'assets'>;
  /** Takes a picture in, or rejects with a typed error. The project must stay open meanwhile. */
  readonly take: (sessionId: string, name: string, bytes: Uint8Array) => Promise<TakenImage>;
  /** Tells the window what was done to pictures before they came in. */
  readonly tellPrepared: (taken: readonly PreparedPicture[]) => void;
}

export function createPictureIntake({ host, store, runJob, workspace, emit }: PictureOptions): PictureIntake {
  const tellPrepared = (taken: readonly PreparedPicture[]) => {
    const pictures = preparedNews(taken);
    if (pictures.length > 0) emit({ event: 'pictures.prepared', payload: { pictures } });
  };
  const take = async (sessionId: string, name: string, bytes: Uint8Array): Promise<TakenImage> => {
    workspace.session(sessionId);
    const { keepOriginals = false } = store.readSettings();
    const limitMs = takeLimitMs;
    const picture = await runJob('take', { name, bytes, keepOriginals }, { limitMs }).catch((error: unknown) => {
      if (!(error instanceof JobTooLong)) throw error;
      return fail('import.unsupportedImage', { path: name, detail: errorDetail('tooSlow', `${limitMs / 1000} s`) });
    });
    const { key, asset } = picture;
    // Seconds may have gone by: the project must still be open.
    await workspace.session(sessionId).takeAsset(key, asset, assetBytes(picture.bytes));
    tellPrepared([picture]);
    return { key, asset };
  };
  return {
    take,
    tellPrepared,
    handlers: {
      'assets.pick': async ({ sessionId }) => {
        workspace.session(sessionId);
        const chosen = await host.chooseFileToOpen('image');
        if (chosen === null) return null;
        const { name, bytes } = await readAnyFile(chosen);
        return take(sessionId, name, bytes);
      },
    },
  };
}
