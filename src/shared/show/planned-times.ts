import { sharesOf } from '#shared/base';
import type { Deck, Slide, SlideKind } from '#shared/project';

export interface PlannedTimes {
  /** Seconds by slide; a slide that is not planned for is not in it. */
  readonly seconds: ReadonlyMap<string, number>;
  /** What the slides' times sum to; null when none has one. */
  readonly slidesSeconds: number | null;
  /** The length of the talk; null when it was not said. */
  readonly talkSeconds: number | null;
  /** What is left for questions behind it; null when it was not said, or the talk has no length. */
  readonly questionSeconds: number | null;
}

const light: readonly SlideKind[] = ['cover', 'traction-teaser', 'partners', 'vision'];
const heavy: readonly SlideKind[] = [
  'problem',
  'solution',
  'product',
  'traction',
  'market',
  'business-model',
  'unit-economics',
  'financials',
  'ask',
];

/** Nobody shows a slide for less. */
const shortestSeconds = 10;

/** How much of a talk a slide takes beside others: 1 to 3; 0 for the appendix, which waits for questions. */
function weightOf({ kind }: Slide): number {
  if (kind.startsWith('appendix-')) return 0;
  return light.includes(kind) ? 1 : heavy.includes(kind) ? 3 : 2;
}

/**
 * The time that each slide is planned to take. A slide's own seconds stand; the rest of the talk is shared over the
 * other slides by their weight, at least ten seconds each, so that the parts sum to the talk while its length allows
 * it. Hidden slides take no time.
 */
export function plannedTimes(deck: Pick<Deck, 'slides' | 'talkMinutes' | 'questionMinutes'>): PlannedTimes {
  const talkSeconds = deck.talkMinutes === undefined ? null : deck.talkMinutes * 60;
  const questions = deck.questionMinutes;
  const questionSeconds = talkSeconds === null || questions === undefined ? null : questions * 60;
  const shown = deck.slides.filter(({ hidden }) => !hidden);
  const seconds = new Map<string, number>();
  for (const { id, plannedSeconds } of shown) if (plannedSeconds !== undefined) seconds.set(id, plannedSeconds);
  const others = shown.filter((slide) => slide.plannedSeconds === undefined && weightOf(slide) > 0);
  if (talkSeconds !== null) {
    const left = talkSeconds - sumOf(seconds) - others.length * shortestSeconds;
    const shares = sharesOf(others.map(weightOf), Math.max(0, left));
    for (const [at, { id }] of others.entries()) seconds.set(id, shortestSeconds + (shares[at] ?? 0));
  }
  return { seconds, slidesSeconds: seconds.size === 0 ? null : sumOf(seconds), talkSeconds, questionSeconds };
}

function sumOf(seconds: ReadonlyMap<string, number>): number {
  return [...seconds.values()].reduce((sum, one) => sum + one, 0);
}
