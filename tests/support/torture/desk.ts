import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { assetBytes, type FileSystem, nodeFileSystem, readProjectFile } from '#main/files';
import type { Host } from '#main/services';
import { createWorkspace, type Workspace } from '#main/services/workspace';
import { type AppError, newId } from '#shared/base';
import type { Patch } from '#shared/project';
import type { Home } from './home';
import { imageBlock, pictureOf } from './pictures';
import { memoryStore, quietHost } from './quiet-host';

/** A program without a window, over folders and a disk. */
export interface Desk {
  readonly home: Home;
  readonly workspace: Workspace;
  /** What the user was told while no call waited. */
  readonly told: AppError[];
  /** The number in the title of what is open; null when nothing is. */
  number(): number | null;
  /** Pictures of what is open whose bytes are at hand. */
  pictures(): number;
  /** Writes the next number into the title, and answers with it. */
  edit(): number;
  /** Takes in a picture that no file has, and shows it in the plan. */
  addPicture(): Promise<void>;
}

export interface DeskOptions {
  readonly answers?: Partial<Host>;
  readonly fs?: FileSystem;
  /** Called with what the user is told, as it is told. */
  readonly onTold?: (error: AppError) => void;
}

export function deskAt(home: Home, { answers, fs = nodeFileSystem, onTold }: DeskOptions = {}): Desk {
  const told: AppError[] = [];
  const workspace = createWorkspace({
    covers: { keep: async () => undefined, isWanted: async () => false },
    host: quietHost(answers),
    store: memoryStore(),
    dataFolder: home.dataFolder,
    now: () => new Date(),
    newId,
    fs,
    readFile: (path) => readProjectFile(path, { fs }),
    createPreview: () => () => Promise.resolve(null),
    emit: ({ event, payload }) => {
      if (event !== 'app.error') return;
      told.push(payload.error);
      onTold?.(payload.error);
    },
  });
  const change = (...patches: Patch[]) => {
    const session = workspace.current();
    session?.edit({ baseRevision: session.revision(), patches, label: 'typing', merge: null });
  };
  const number = () => {
    const project = workspace.current()?.project();
    return project ? Number(project.title) : null;
  };
  return {
    home,
    workspace,
    told,
    number,
    pictures() {
      const session = workspace.current();
      return Object.keys(session?.project().assets ?? {}).filter((key) => session?.asset(key)).length;
    },
    edit() {
      const next = (number() ?? 0) + 1;
      change({ op: 'set', path: ['title'], value: String(next) });
      return next;
    },
    async addPicture() {
      const { key, asset, bytes } = pictureOf(100, 3_000);
      await workspace.current()?.takeAsset(key, asset, assetBytes(bytes));
      change({ op: 'splice', path: ['plan', 'sections', 0, 'body'], at: 0, remove: 0, insert: [imageBlock(key)] });
    },
  };
}

/** Takes the locks of a dead program away: its process is ours, which lives, so that nobody would take them for dead. */
export async function buryLocks({ files, dataFolder }: Home): Promise<void> {
  for (const folder of [files, join(dataFolder, 'recovery')]) {
    const names = await readdir(folder).catch(() => [] as string[]);
    for (const name of names) if (/\.(?:lock|guard)$/.test(name)) await unlink(join(folder, name));
  }
}
