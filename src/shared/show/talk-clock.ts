import type { PlannedTimes } from './planned-times';

/** Minutes of talk and of questions as demo days and competitions give them. */
export const usualLengths = [
  { talk: 8, questions: 7 },
  { talk: 10, questions: 5 },
  { talk: 5, questions: 3 },
] as const;

/** What the clock of a talk shows: the talk, or the questions behind it. */
export interface TalkClock {
  readonly part: 'talk' | 'questions';
  /** How long this part has lasted. */
  readonly seconds: number;
  /** How long it may last; null when that was not said. */
  readonly totalSeconds: number | null;
  readonly isOver: boolean;
}

/**
 * What the clock shows after so many seconds. Without time for questions it goes on as the talk's, and is over it; with it, the
 * questions' clock begins when the talk's time has run out.
 */
export function talkClock(elapsedSeconds: number, planned: PlannedTimes): TalkClock {
  const { talkSeconds, slidesSeconds, questionSeconds } = planned;
  if (talkSeconds !== null && questionSeconds !== null && elapsedSeconds >= talkSeconds) {
    const seconds = elapsedSeconds - talkSeconds;
    return { part: 'questions', seconds, totalSeconds: questionSeconds, isOver: seconds > questionSeconds };
  }
  const totalSeconds = talkSeconds ?? slidesSeconds;
  const isOver = totalSeconds !== null && elapsedSeconds > totalSeconds;
  return { part: 'talk', seconds: elapsedSeconds, totalSeconds, isOver };
}
