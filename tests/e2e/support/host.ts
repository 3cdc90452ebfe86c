import type { Page } from '@playwright/test';
import type { InterfaceLanguage } from '#shared/base';

/** What the program can be run in. */
export type HostName = 'stand-in' | 'electron';

/** What a test may need that not every host gives. */
export type Ability = 'plugDisplays' | 'separateDisplays' | 'questionsInPage' | 'lifeAndDeath';

/** A host as data: each ability is there, or a sentence says why not. */
export interface Host {
  readonly name: HostName;
  readonly can: Readonly<Record<Ability, true | string>>;
}

export const hosts: Readonly<Record<HostName, Host>> = {
  'stand-in': {
    name: 'stand-in',
    can: { plugDisplays: true, separateDisplays: true, questionsInPage: true, lifeAndDeath: true },
  },
  electron: {
    name: 'electron',
    can: {
      plugDisplays: true,
      separateDisplays: 'a window that fills a display fills the one real display behind those of the tests',
      lifeAndDeath: true,
      questionsInPage: 'its dialogs belong to the system, which no page shows',
    },
  },
};

export interface LaunchOptions {
  /** Where it runs; the stand-in unless said. */
  readonly host?: HostName;
  /** The system's language as the program finds it; English unless said. */
  readonly language?: InterfaceLanguage;
  /** A project to open at the start. */
  readonly file?: string;
  /** Reuse another app's folder of settings and journals, to see what a restart finds. */
  readonly userData?: string;
  readonly width?: number;
  readonly height?: number;
  /** How many displays the system has; one unless said. */
  readonly displays?: number;
  /** A file for Chromium's net log: everything that the browser behind the program asks of the network. */
  readonly netLog?: string;
}

/** The answer to a native dialog: a path, the number of a button, or null to cancel. */
export type Answer = { readonly path: string } | { readonly button: number } | null;

/** What the program has asked of the system. */
export interface SystemState {
  readonly keptAwake: boolean;
  /** Answers that nothing has been asked for yet. */
  readonly answersLeft: number;
  /** Each window in the order of opening: whether it fills its display. */
  readonly fullScreen: readonly boolean[];
  /** Each window in the order of opening: the display that it is on, by its place from the left. */
  readonly onDisplay: readonly number[];
  /** The place among them of the one that has the keyboard; -1 when none has it. */
  readonly focused: number;
  /** What questions with buttons have said, in their order. */
  readonly questions: readonly string[];
  /** Files and addresses that the system was asked to open. */
  readonly opened: readonly string[];
  /** Addresses that Electron's browser process would have fetched by itself; a real one's net log has them. */
  readonly wishes: readonly string[];
}

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** A running program and its window, as a user and the system around it have them. */
export interface App {
  readonly host: Host;
  readonly page: Page;
  /** An empty folder of this app's own for files; removed at the end. */
  readonly folder: string;
  readonly userData: string;
  /** The process that all others of the program come from. */
  readonly pid: number;
  /** Answers the next native dialog. */
  answer(answer: Answer): Promise<void>;
  /** Chooses an item of the native menu by its command id, or one of the system's own by its role. */
  clickMenu(id: string): Promise<void>;
  /** The lines of the context menu that is open, as soon as there is one; null stands for a line between groups. */
  contextMenu(): Promise<readonly (string | null)[]>;
  /** Chooses a line of the context menu by its words. */
  chooseInContext(label: string): Promise<void>;
  /** Presses keys as the system hands them over, so that the menu's keys answer too: `Control+q`. */
  pressKeys(keys: string): Promise<void>;
  /** Closes the program's window by its frame. */
  closeWindow(): Promise<void>;
  /** The program's window as it is now: `page` is gone after its process died, or after it was closed and came back. */
  window(): Promise<Page>;
  /** The page's process dies. */
  crashPage(): Promise<void>;
  /** The page hangs, or answers again. */
  setResponding(responds: boolean): Promise<void>;
  /** The user turns to another program. */
  turnAway(): Promise<void>;
  /** The window on the second display, as soon as it shows something. */
  audience(): Promise<Page>;
  /** Plugs displays in or out. */
  setDisplays(count: number): Promise<void>;
  system(): Promise<SystemState>;
  /** The system hands over a file, as by a double click. */
  openFile(path: string): Promise<void>;
  /** Starts the program once more for the same user, with arguments as typed in that folder; resolves when that has ended. */
  startAgain(args: readonly string[], folder: string): Promise<Ending>;
  /** Quits as the system asks programs to; resolves when the process has ended. */
  quit(): Promise<void>;
  /**
   * The same program as it is after its first start, for the next test; null where this test has left what the next would see: settings,
   * files, other windows, a program that ended. What it had open is closed without being saved.
   */
  again(): Promise<App | null>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
}
