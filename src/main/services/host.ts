import type { InterfaceLanguage } from '#shared/base';
import type { KeptPlace, RecentFile, Settings } from '#shared/contract';

/** Which kind of file a question is about; the host has the words and the filters for it. */
export type FileKind = 'project' | 'markdown' | 'image' | 'table';

/** What is saved somewhere. */
export type SavedKind = Extract<FileKind, 'project' | 'table'>;

/**
 * All that services ask of the program around them. Electron answers with native dialogs, the command line and tests
 * with what they were told beforehand. Every question resolves to null when the user cancels it.
 */
export interface Host {
  readonly name: 'electron' | 'stand-in' | 'node';
  readonly platform: string;
  readonly version: string;
  readonly systemLanguage: InterfaceLanguage;
  chooseFileToOpen(kind: FileKind): Promise<string | null>;
  /** `suggestedName` has no folder. The host asks before it answers with the path of a file that is there. */
  chooseFileToSave(suggestedName: string, kind: SavedKind): Promise<string | null>;
  /** For what is exported, or for the projects themselves. */
  chooseFolder(use: 'export' | 'project'): Promise<string | null>;
  /** What to do with work that is in no file yet. */
  askAboutUnsaved(title: string): Promise<'save' | 'discard' | 'cancel'>;
  /**
   * What to do with recovered work whose pictures are in a file that can't be found at `path`: look for it, go on without
   * them, or leave all as it is until the next start.
   */
  askAboutLostPictures(lost: LostPictures): Promise<'find' | 'without' | 'later'>;
  /** Whether files may be replaced of which no dialog has asked. */
  askToReplace(paths: readonly string[]): Promise<boolean>;
  revealFile(path: string): void;
  /** Rejects when the system has no program for it. */
  openLink(url: string): Promise<void>;
  /** Opens a file in the system's own program for its kind; false when there is none. */
  openFile(path: string): Promise<boolean>;
  /** Keeps the system's list of recent documents. */
  noteRecentFile(path: string): void;
}

export interface LostPictures {
  readonly title: string;
  /** The file that they were in; null when there was none. */
  readonly path: string | null;
  readonly count: number;
}

/** A recent file as it is kept. `id`: the project's; older entries have none. */
export interface KeptRecent extends Omit<RecentFile, 'exists' | 'cover'> {
  readonly id?: string | undefined;
}

/** Where a file was left in the window; `id`: the project's. */
export interface FilePlace {
  readonly path: string;
  readonly id: string;
  readonly place: KeptPlace;
}

/** Settings, recent files and where they were left, kept between two runs: electron-store on the desktop, memory in tests. */
export interface Store {
  readSettings(): Settings;
  writeSettings(settings: Settings): void;
  readRecent(): readonly KeptRecent[];
  writeRecent(recent: readonly KeptRecent[]): void;
  /** As they were written, by whatever version, or by a hand: {@link placeOfFile} judges them. */
  readFilePlaces(): unknown;
  writeFilePlaces(places: readonly FilePlace[]): void;
}
