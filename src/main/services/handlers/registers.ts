import { stat } from 'node:fs/promises';
import { nodeFileSystem, replaceFile } from '#main/files';
import type { RunJob } from '#main/threads';
import { type OwnFiles, registerFile } from '../exporting';
import type { JobTable } from '../jobs';
import { readTableFile } from '../read-table-file';
import type { ServiceOptions } from '../services';
import { readWithin, stoppable } from '../stoppable';
import { chooseTarget, type Workspace } from '../workspace';
import type { HandlersOf } from './subject';

export interface RegisterOptions extends Pick<ServiceOptions, 'host'> {
  readonly runJob: RunJob<JobTable>;
  readonly workspace: Workspace;
  readonly ownFiles: OwnFiles;
}

/** Registers as tables: one goes out whole; what comes in is read, and the window makes an edit of it. */
export function registerHandlers({ host, runJob, workspace, ownFiles }: RegisterOptions): HandlersOf<'registers'> {
  return {
    'registers.export': async ({ sessionId, kind }) => {
      const session = workspace.session(sessionId);
      const { name } = registerFile(session.project(), kind, session.state().path);
      const path = await chooseTarget({ kind: 'table', suggested: name }, host, nodeFileSystem);
      if (path === null) return null;
      // As it is now: the question may have stood for long.
      const { bytes, rows, unknown } = registerFile(workspace.session(sessionId).project(), kind, null);
      await replaceFile(path, [bytes]);
      await ownFiles.note([path]);
      return { path, rows, unknown: [...unknown] };
    },
    'registers.readTable': async ({ sessionId }, call) => {
      workspace.session(sessionId);
      const path = await host.chooseFileToOpen('table');
      if (path === null) return null;
      if (await isSmall(path)) return readTableFile(path);
      return stoppable(call, 'import', () => readWithin(path, call, (how) => runJob('table', { path }, how)));
    },
  };
}

/** Read in less time than a thread takes to begin: ten thousand short rows. */
const smallBytes = 2 ** 20;

async function isSmall(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats !== null && stats.size <= smallBytes;
}
