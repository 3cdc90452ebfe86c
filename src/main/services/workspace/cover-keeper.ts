import type { AssetMap } from '#main/files';
import type { Project } from '#shared/project';
import type { Covers } from '../covers';
import type { ServiceEvent } from '../services';
import type { PaintPreview } from '../session';

export interface CoverKeeperOptions {
  readonly covers: Pick<Covers, 'keep' | 'isWanted'>;
  readonly createPreview: (patienceMs?: number) => PaintPreview;
  readonly emit: (event: ServiceEvent) => void;
}

interface Opened {
  readonly project: Project;
  readonly assets: AssetMap;
}

/** A project that has just been opened is drawn for its cover when the first things are done. */
const restMs = 1_500;
/** Nobody waits for it: a thread that begins on a busy machine takes longer than a save can wait. */
const patienceMs = 60_000;

/** Keeps the cover of the open project: what a save has drawn anyway, or one of its own for a file that has none yet. */
export function createCoverKeeper({ covers, createPreview, emit }: CoverKeeperOptions) {
  let drawn: Uint8Array | null = null;
  /** What a save has last asked to be drawn, whether it was in time or not. */
  let last: Opened | null = null;
  let kept: { readonly png: Uint8Array; readonly path: string } | null = null;
  let keeping: Promise<void> = Promise.resolve();
  let waiting: { readonly timer: NodeJS.Timeout; readonly now: () => void } | undefined;

  const put = (path: string, png: Uint8Array) => {
    keeping = keeping.then(() => covers.keep(path, png));
    void keeping.then(() => emit({ event: 'recent.changed', payload: {} }));
  };
  const draw = async (path: string, { project, assets }: Opened) => {
    // A painter of its own: a save must not find its own one busy.
    const png = (await covers.isWanted(path)) ? await createPreview(patienceMs)(project, assets) : null;
    if (png) put(path, png);
  };
  const later = (path: string, opened: Opened): void => {
    clearTimeout(waiting?.timer);
    const now = () => {
      waiting = undefined;
      draw(path, opened).catch(() => undefined);
    };
    waiting = { timer: setTimeout(now, restMs), now };
    waiting.timer.unref();
  };
  return {
    /** The painter of a project's picture, whose last picture becomes the cover. */
    painter: (): PaintPreview => {
      const paint = createPreview();
      drawn = null;
      last = null;
      kept = null;
      return async (project, assets) => {
        last = { project, assets };
        drawn = await paint(project, assets);
        return drawn;
      };
    },
    /** A save has brought the file up to date. `isListed`: it has just come among the recent files, which alone have covers. */
    keep: (path: string, isListed = false): void => {
      if (!drawn && last) later(path, last);
      if (!drawn || (kept?.png === drawn && kept.path === path && !isListed)) return;
      kept = { png: drawn, path };
      put(path, drawn);
    },
    /** A file was opened. */
    later,
    /** The project is closed: waits for what is being kept, and has drawn what still waits, which nobody waits for. */
    end: async (): Promise<void> => {
      clearTimeout(waiting?.timer);
      waiting?.now();
      await keeping;
    },
  };
}
