import type { ErrorDetail } from './error-detail';

/**
 * Every failure that a user can act on, by code, with the values its sentence needs.
 * The words live in `i18n/<language>/errors.ts` under the same code; exit codes hang on the part before the dot.
 */
export interface ErrorParams {
  /** Usage: the command line or a call named something that does not exist. */
  'usage.unknownTemplate': { name: string; known: string };
  'usage.unknownLanguage': { name: string; known: string };
  'usage.unknownRound': { name: string; known: string };
  'usage.unknownTarget': { name: string; known: string };
  'usage.unknownRegister': { name: string; known: string };
  'usage.unknownSlides': { numbers: string; count: number };
  'usage.badArguments': { detail: string };
  'usage.badDateEpoch': { value: string };
  /** Of the command line: what goes to standard output is one file. */
  'usage.notOneFile': { count: number };
  'usage.unknownMethod': { method: string };
  /** The window names a file that the user has not. */
  'usage.strangePath': { path: string };
  /** A pattern for file names has a field that is none. */
  'usage.namePattern': { unknown: string; known: string };
  /** The program can't begin. */
  'start.folder': { path: string; detail: string };
  'start.settings': { path: string; detail: string };
  'start.page': { detail: string };
  /** Project files that can't be read. */
  'project.notAProject': { path: string };
  'project.damaged': { path: string; detail: ErrorDetail };
  /** Beyond a ceiling: more work or memory than any real project is. */
  'project.tooLarge': { path: string; place: string; detail: ErrorDetail };
  /** Nobody could open what would be written. */
  'project.unsavable': { path: string; place: string; detail: ErrorDetail };
  /** Opened for reading only. */
  'project.newerFormat': { path: string; found: number; supported: number };
  /** The same of a file that has words which this program does not know; the first of them is named. */
  'project.newerWords': { path: string; place: string; word: string };
  /** Not opened at all. */
  'project.newerWord': { path: string; place: string; word: string };
  'project.tooNew': { path: string; found: number; supported: number };
  'project.invalid': { path: string; place: string; detail: ErrorDetail };
  'project.readOnly': { path: string };
  'project.notOpen': Record<never, never>;
  'project.staleRevision': { expected: number; found: number };
  'project.invalidEdit': { place: string; detail: ErrorDetail };
  'project.changedOnDisk': { path: string };
  'project.locked': { path: string };
  /** A copy to be given away would take the place of the project. */
  'project.copyOverItself': { path: string };
  /** The file has a second name (a hard link), which a save does not follow. */
  'project.otherNames': { path: string };
  /** The file had been moved or removed, and was written at its old place. */
  'project.writtenAnew': { path: string };
  /** Several files were handed over at once. */
  'project.oneAtATime': { path: string; others: string };
  /** Its first slide is shown in file managers without its pictures. */
  'project.pictureTooSlow': Record<never, never>;
  /** What was on its way into a section found the section, or the project, gone. */
  'project.placeGone': Record<never, never>;
  /** After a crash: work that can't be brought back, not now, or not where it was. Nothing is lost by any of them. */
  'recovery.damaged': { folder: string };
  'recovery.unreadable': { folder: string };
  'recovery.tooNew': { folder: string };
  'recovery.fileUnreadable': { path: string };
  'recovery.fileGone': { path: string };
  'recovery.savedIn': { path: string };
  'recovery.othersWait': { names: string };
  /** Sources for import. */
  'import.notUtf8': { path: string };
  'import.imageMissing': { path: string; image: string };
  'import.imageOutside': { path: string; image: string };
  'import.unsupportedImage': { path: string; detail: ErrorDetail };
  'import.empty': { path: string };
  /** What would be made of it could not be opened again. */
  'import.beyond': { path: string; place: string; detail: ErrorDetail };
  'import.projectFull': { path: string; detail: ErrorDetail };
  'import.tooLarge': { path: string; limitMb: number };
  'import.tooManyBlocks': { path: string; found: number; most: number };
  'import.tableTooLarge': { path: string; cells: number; most: number };
  /** Rows for a register: what keeps a file from being a table, and in which line. */
  'import.tableFlaw': { path: string; line: number; detail: ErrorDetail };
  'import.tableIsWorkbook': { path: string };
  'import.tableEmpty': { path: string };
  /** No column of the table is one of the register. */
  'import.tableStrange': { path: string; found: string; known: string };
  'import.tooManyRows': { path: string; found: number; most: number };
  /** The file system said no. */
  'files.notFound': { path: string };
  'files.noPermission': { path: string };
  'files.noSpace': { path: string };
  'files.notAFolder': { path: string };
  'files.exists': { path: string };
  /** Of the command line: a file that may be replaced when the call says so. */
  'files.existsUnforced': { path: string };
  'files.isFolder': { path: string };
  'files.nameTooLong': { path: string };
  'files.failed': { path: string; detail: string };
  /** What is in it keeps the program busy for longer than anybody waits. */
  'files.tooSlow': { path: string; seconds: number };
  'files.tooMuchMemory': { path: string };
  /** The system has no program for it. */
  'shell.noBrowser': { url: string };
  'shell.noPdfProgram': { path: string };
  /** Exports. */
  'export.emptyDeck': { title: string };
  'export.missingAsset': { asset: string };
  'export.cancelled': Record<never, never>;
  /** Anything that nobody foresaw: logged with this id. */
  'bug.unexpected': { id: string; detail: string };
  /** The same of the command line, which keeps no log: where the rest of it was written. */
  'bug.written': { path: string; detail: string };
}

export type ErrorCode = keyof ErrorParams;

/** A failure as plain data: it crosses process borders and is put into words only where a person reads it. */
export type AppError<C extends ErrorCode = ErrorCode> = {
  [K in C]: { readonly code: K; readonly params: ErrorParams[K] };
}[C];

/** Makes the error value for a code. */
export function appError<C extends ErrorCode>(code: C, params: ErrorParams[C]): AppError<C> {
  return { code, params } as AppError<C>;
}

/** Carries an {@link AppError} through code that throws; `serve` and the command line turn it back into a value. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';
  constructor(
    readonly error: AppError,
    options?: { cause?: unknown },
  ) {
    super(error.code, options);
  }
}

/** Throws the failure for a code. */
export function fail<C extends ErrorCode>(code: C, params: ErrorParams[C], cause?: unknown): never {
  throw new AppFailure(appError(code, params) as AppError, { cause });
}

/** Whether a value that came from elsewhere has the shape of an {@link AppError}. */
export function isAppError(value: unknown): value is AppError {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { code?: unknown }).code === 'string' &&
    typeof (value as { params?: unknown }).params === 'object'
  );
}

/** Exit codes of the command line: 0 done, 1 findings, 2 usage, 3 unreadable project or source, 4 file system, 70 a bug. */
export function exitCodeOf(error: AppError): number {
  const family = error.code.split('.')[0];
  switch (family) {
    case 'usage':
      return 2;
    case 'project':
    case 'import':
    case 'export':
      return 3;
    case 'files':
      return 4;
    default:
      return 70;
  }
}
