import type { Project } from '#shared/project';
import {
  actOnShow,
  beginShow,
  type Show,
  type ShowAction,
  type ShowNews,
  type ShowStart,
  slidesOf,
} from '#shared/show';

export interface ShowKeeperOptions {
  readonly now: () => Date;
  /** Called with every new state, the last one included. */
  readonly onChange: (show: Show) => void;
  /** The open project; throws `project.notOpen` when it is another, or none. */
  readonly project: (sessionId: string) => Project;
}

/** Keeps the show that runs. Windows come and go; the show stays until somebody ends it or its project is closed. */
export interface ShowKeeper {
  current(): Show | null;
  /** Begins a show in place of any other; false for a deck without slides. */
  begin(start: Omit<ShowStart, 'screens'>): boolean;
  act(action: ShowAction): void;
  /** How many displays there are; said at the start and whenever it changes. */
  setScreens(count: number): void;
  /** The session's project changed: its deck may have. */
  sessionChanged(sessionId: string): void;
  sessionClosed(sessionId: string): void;
}

export function createShowKeeper({ now, onChange, project }: ShowKeeperOptions): ShowKeeper {
  let show: Show | null = null;
  let screens = 1;
  /** The list that the show's slides were read from; another object may be another list. */
  let read: unknown;
  const change = (action: ShowAction | ShowNews) => {
    if (!show) return;
    const next = actOnShow(show, action, now().getTime());
    show = next.over ? null : next;
    onChange(next);
  };
  const sessionChanged = (sessionId: string) => {
    if (show?.sessionId !== sessionId) return;
    const present = project(sessionId);
    if (present.deck.slides === read) return;
    read = present.deck.slides;
    const slides = slidesOf(present);
    if (JSON.stringify(slides) !== JSON.stringify(show.slides)) change({ kind: 'deck', slides });
  };
  return {
    current: () => show,
    begin: (start) => {
      const present = project(start.sessionId);
      const begun = beginShow(present, { ...start, screens }, now().getTime());
      if (!begun) return false;
      change({ kind: 'end' });
      read = present.deck.slides;
      show = begun;
      onChange(begun);
      return true;
    },
    act: change,
    setScreens: (count) => {
      screens = count;
      change({ kind: 'screens', count });
    },
    sessionChanged,
    sessionClosed: (sessionId) => {
      if (show?.sessionId === sessionId) change({ kind: 'end' });
    },
  };
}
