import type { RunJob } from '#main/threads';
import { fail, linkHref } from '#shared/base';
import { type ExportSource, type OwnFiles, runExport } from '../exporting';
import type { JobTable } from '../jobs';
import { printProject } from '../print-project';
import type { ServiceOptions } from '../services';
import type { Workspace } from '../workspace';
import type { HandlersOf } from './subject';

export interface LeavingOptions extends ServiceOptions {
  readonly runJob: RunJob<JobTable>;
  readonly workspace: Workspace;
  readonly ownFiles: OwnFiles;
}

/** What leaves the program: files, paper, folders that are shown and addresses that are opened. */
export function leavingHandlers(options: LeavingOptions): HandlersOf<'export' | 'print' | 'shell'> {
  const { host, workspace, ownFiles } = options;
  const mayReplace = async (paths: readonly string[]) => {
    const foreign = await ownFiles.foreignAmong(paths);
    return foreign.length === 0 || host.askToReplace(foreign);
  };
  const surroundings = { ...options, mayReplace };
  const sourceOf = (sessionId: string): ExportSource => {
    const session = workspace.session(sessionId);
    return { project: session.project(), path: session.state().path, asset: session.asset };
  };
  return {
    'print.run': async ({ sessionId, what }, context) => {
      await printProject(sourceOf(sessionId), what, options, context);
      return {};
    },
    'export.run': async ({ sessionId, folder, ...order }, context) => {
      workspace.session(sessionId);
      if (folder !== undefined && !ownFiles.hasFolder(folder)) fail('usage.strangePath', { path: folder });
      const chosen = folder ?? (await host.chooseFolder('export'));
      if (chosen === null) return null;
      const exported = await runExport(sourceOf(sessionId), { ...order, folder: chosen }, surroundings, context);
      await ownFiles.note(exported.files);
      return exported;
    },
    'shell.reveal': ({ path }) => {
      if (!ownFiles.has(path)) fail('usage.strangePath', { path });
      host.revealFile(path);
      return {};
    },
    'shell.openLink': async ({ url }) => {
      await openLink(url, host);
      return {};
    },
  };
}

/** Opens an address in the system's browser, if it is one that may be given to it. */
async function openLink(url: string, host: ServiceOptions['host']): Promise<void> {
  const link = linkHref(url) ?? fail('usage.badArguments', { detail: url.slice(0, 200) });
  await host.openLink(link).catch((error: unknown) => fail('shell.noBrowser', { url: link }, error));
}
