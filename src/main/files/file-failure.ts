import { AppFailure, appError } from '#shared/base';
import { errnoOf } from './file-system';

/** The typed failure for what the disk said about a path. A failure that is typed already is passed on. */
export function fileFailure(error: unknown, path: string): AppFailure {
  if (error instanceof AppFailure) return error;
  const cause = { cause: error };
  const code = errnoOf(error);
  switch (code) {
    case 'ENOENT':
      return new AppFailure(appError('files.notFound', { path }), cause);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppFailure(appError('files.noPermission', { path }), cause);
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppFailure(appError('files.noSpace', { path }), cause);
    case 'ENOTDIR':
      return new AppFailure(appError('files.notAFolder', { path }), cause);
    case 'EISDIR':
      return new AppFailure(appError('files.isFolder', { path }), cause);
    case 'ENAMETOOLONG':
      return new AppFailure(appError('files.nameTooLong', { path }), cause);
    case 'EEXIST':
      return new AppFailure(appError('files.exists', { path }), cause);
    default:
      // Not the disk's doing: a mistake of ours must not pass for a full disk.
      if (code === '') throw error;
      return new AppFailure(appError('files.failed', { path, detail: code }), cause);
  }
}
