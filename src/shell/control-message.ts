import type { ScriptedAnswer } from './dialogs/scripted-answers';

/** What a test may say to a stand-in that it started as a child process, over Node's own channel. */
export type ControlMessage =
  | { readonly type: 'answer'; readonly answer: ScriptedAnswer }
  | { readonly type: 'menu-click'; readonly id: string }
  | { readonly type: 'open-file'; readonly path: string }
  | { readonly type: 'displays'; readonly count: number }
  | { readonly type: 'system' }
  /** Drops answers that nobody asked for, and what is remembered of questions and of what was opened. */
  | { readonly type: 'forget' }
  /** The page's process dies; the page hangs, or answers again. */
  | { readonly type: 'crash' }
  | { readonly type: 'responds'; readonly responds: boolean }
  /** The user turns to another program. */
  | { readonly type: 'away' }
  | { readonly type: 'quit' };

/** What a test may ask about the system around the program. */
export interface SystemState {
  readonly type: 'system';
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
  /** Addresses that Electron's browser process would have fetched by itself. */
  readonly wishes: readonly string[];
}
