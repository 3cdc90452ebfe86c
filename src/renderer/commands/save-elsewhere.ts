import { sessionStore } from '#renderer/session';
import type { Remedy } from '#renderer/view';
import type { AppError } from '#shared/base';
import { runCommand } from './registry';

/** What the notice of a failure offers: another file for work that its own can't take. */
export function remedyOf(error: AppError): Remedy | null {
  const { open } = sessionStore.getState();
  if (!open || !isSaveFailure(error, open.state.path)) return null;
  return { label: 'menu.saveAs', run: () => void runCommand('file.saveAs') };
}

/** Whether a failure means that the open project's work can't go to its own file, and may well go to another. */
function isSaveFailure(error: AppError, path: string | null): boolean {
  switch (error.code) {
    case 'project.changedOnDisk':
    case 'project.readOnly':
      return true;
    case 'files.notFound':
    case 'files.noPermission':
    case 'files.noSpace':
    case 'files.notAFolder':
    case 'files.failed':
      return path !== null && error.params.path === path;
    default:
      return false;
  }
}
