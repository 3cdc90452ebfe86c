import type { Frame } from '#shared/page';
import type { ParagraphReading } from '../../tests/support/office-lines';
import { atLeast, type Figure, none } from './figures';

/** A paragraph that another program set otherwise, for people who look for the cause. */
export interface Miss {
  readonly deck: string;
  readonly page: number;
  readonly element: string;
  readonly expected: readonly string[];
  readonly drawn: readonly string[];
}

export interface DeckReading {
  readonly deck: string;
  readonly readings: readonly ParagraphReading[];
}

const tolerancePt = 1;

/** Lines, breaks and baselines of decks that were drawn without LibreOffice's gap between Chinese and Latin. */
export function lineFigures(decks: readonly DeckReading[]) {
  const all = decks.flatMap(({ deck, readings }) => readings.map((reading) => ({ deck, ...reading })));
  const drawnOf = ({ drawn }: ParagraphReading) => (drawn ?? []).map(({ text }) => text);
  const sameCount = all.filter((it) => drawnOf(it).length === it.expected.length);
  const lines = all.flatMap((it) => it.expected.map((line, index) => drawnOf(it)[index] === line));
  const offBy = all.flatMap((it) => {
    const first = it.paragraph.lines.find((line) => line.runs.length > 0);
    const drawn = it.drawn?.[0];
    return first && drawn ? [{ it, pt: Math.abs(drawn.baselinePt - first.baselinePt) }] : [];
  });
  const [inCells, elsewhere] = [true, false].map((wanted) =>
    offBy.filter(({ it }) => (it.element.kind === 'table') === wanted),
  ) as [typeof offBy, typeof offBy];
  const misses = all
    .filter((it) => drawnOf(it).join('\n') !== it.expected.join('\n'))
    .map((it) => ({
      deck: it.deck,
      page: it.page + 1,
      element: it.element.id,
      expected: it.expected,
      drawn: drawnOf(it),
    }));
  const displaced = offBy
    .filter(({ pt }) => pt > tolerancePt)
    .map(({ it, pt }) => ({
      deck: it.deck,
      page: it.page + 1,
      element: it.element.id,
      byPt: pt,
      text: it.expected[0],
    }));
  const near = (entries: typeof offBy) => entries.filter((entry) => entry.pt <= tolerancePt).length;
  const worst = (entries: typeof offBy) => Math.max(0, ...entries.map(({ pt }) => pt)).toFixed(2);
  return {
    figures: [
      atLeast('LibreOffice: paragraphs with as many lines as in the scene', sameCount.length, all.length, 0.99),
      atLeast('LibreOffice: lines that hold the same text', lines.filter(Boolean).length, lines.length, 0.97),
      atLeast(
        `LibreOffice: first baselines outside tables within ${tolerancePt} pt (worst: ${worst(elsewhere)} pt)`,
        near(elsewhere),
        elsewhere.length,
        1,
      ),
      atLeast(
        `LibreOffice: first baselines in table cells within ${tolerancePt} pt (worst: ${worst(inCells)} pt)`,
        near(inCells),
        inCells.length,
        1,
      ),
    ],
    misses,
    displaced,
  };
}

/** Whether text leaves its frame in decks that were drawn with LibreOffice's gap between Chinese and Latin. */
export function overflowFigure(decks: readonly DeckReading[]): { figure: Figure; misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const elements = new Set<unknown>();
  const leaving = new Set<unknown>();
  for (const { deck, readings } of decks) {
    for (const reading of readings) {
      const { element, expected, drawn, page } = reading;
      if (element.kind === 'chart') continue;
      elements.add(element);
      if (drawn && !leaves(reading, drawn)) continue;
      leaving.add(element);
      const lines = (drawn ?? []).map(({ text }) => text);
      misses.push({ deck, page: page + 1, element: element.id, expected, drawn: lines });
    }
  }
  return {
    figure: none('LibreOffice with its own gap: texts that leave their frame', leaving.size, elements.size),
    misses,
  };
}

type Drawn = NonNullable<ParagraphReading['drawn']>;

function leaves(reading: ParagraphReading, drawn: Drawn): boolean {
  const { element, room } = reading;
  // What was made as small as its content may grow in the room that its layout has for it.
  return [element.frame, ...(room ? [room] : [])].every((frame) => leavesFrame(frame, reading, drawn));
}

function leavesFrame(frame: Frame, { paragraph }: ParagraphReading, drawn: Drawn): boolean {
  const { sizePt, lineHeightPt } = paragraph;
  const top = (drawn[0]?.baselinePt ?? 0) - lineHeightPt + 0.2 * sizePt;
  const bottom = (drawn.at(-1)?.baselinePt ?? 0) + 0.2 * sizePt;
  const right = Math.max(...drawn.map(({ toPt }) => toPt));
  return (
    top < frame.y - tolerancePt || bottom > frame.y + frame.h + tolerancePt || right > frame.x + frame.w + tolerancePt
  );
}
