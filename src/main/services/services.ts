import type { z } from 'zod';
import type { RunJob } from '#main/threads';
import type { IdSource } from '#shared/base';
import type { contract, Handlers, PitchwrightContract } from '#shared/contract';
import type { Asset } from '#shared/project';
import type { Host, Store } from './host';
import type { JobTable } from './jobs';
import type { ShowKeeper } from './show';

export interface ServiceOptions {
  readonly host: Host;
  readonly store: Store;
  /** The program's own folder for journals; made when it is missing. */
  readonly dataFolder: string;
  /** The system's folder for what may be thrown away. */
  readonly temporaryFolder: string;
  /** The bundled `resources` folder. */
  readonly resourcesFolder: string;
  readonly now: () => Date;
  readonly newId: IdSource;
  /** Does what takes long: here unless said, in a thread where a window would stand still meanwhile. */
  readonly runJob?: RunJob<JobTable>;
}

type EventSchemas = typeof contract.events;
export type EventName = keyof EventSchemas & string;
export type EventPayload<E extends EventName> = z.input<EventSchemas[E]>;
/** One event of the contract with its payload, as the desktop forwards it to the window. */
export type ServiceEvent = { [E in EventName]: { readonly event: E; readonly payload: EventPayload<E> } }[EventName];

/** The window's command list, as the native menu is drawn from it. */
export type MenuUpdate = z.output<PitchwrightContract['methods']['menu.update']['params']>;

/** What the window wants in a context menu, and where. */
export type ContextMenu = z.output<PitchwrightContract['methods']['menu.context']['params']>;

export interface TakenImage {
  readonly key: string;
  readonly asset: Asset;
}

/** Everything the program does, without a window: the desktop, the command line and tests hold one of these. */
export interface Services {
  readonly handlers: Handlers<PitchwrightContract>;
  /** Calls back with every event for the window; the answer stops it. */
  onEvent(listener: (event: ServiceEvent) => void): () => void;
  /**
   * Opens the first of the files that the system handed over, and says that the others were not opened. Asks about unsaved work
   * first; a failure is sent as `app.error`.
   */
  openPaths(paths: readonly string[]): Promise<void>;
  /** Opens the work that a crash left behind, if any; true when it did. */
  recover(): Promise<boolean>;
  /** A picture of the open project; null when there is none. */
  readAsset(key: string): Promise<{ readonly bytes: Uint8Array; readonly type: Asset['type'] } | null>;
  /** The cover of a recent file, by its name in the list; null when there is none. */
  readCover(name: string): Promise<Uint8Array | null>;
  /** Takes a picture into the open project. Rejects with `AppFailure`. */
  takeAsset(sessionId: string, name: string, bytes: Uint8Array): Promise<TakenImage>;
  /** Brings the open project's file up to date, as the user turns to another program. Failures are sent as `app.error`. */
  autosave(): Promise<void>;
  /** Saves or asks about unsaved work; false when the user stays. */
  mayQuit(): Promise<boolean>;
  /** Calls back with every menu that the window sends; the answer stops it. */
  onMenuItems(listener: (menu: MenuUpdate) => void): () => void;
  /** Calls back when the window wants a context menu; the answer stops it. */
  onContextMenu(listener: (menu: ContextMenu) => void): () => void;
  /** The show that runs: what the desktop opens windows for, and tells of displays. */
  readonly show: Pick<ShowKeeper, 'current' | 'act' | 'setScreens'>;
  /** Tells the menu's choice to the window. */
  chooseMenuItem(id: string): void;
  /** Flushes the journal and lets go of the file. Work that is in no file stays in the journal. */
  dispose(): Promise<void>;
}
