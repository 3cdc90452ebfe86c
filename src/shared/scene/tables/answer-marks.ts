import { type ColorRole, type Ink, type PathCommand, type PathMark, round } from '#shared/page';

/** What a cell of a comparison answers, where it says nothing else. */
export type Answer = 'yes' | 'no' | 'partly';

interface Read {
  readonly answer: Answer;
  /** Said by a sign: what is shown beside the mark is a word, which everybody can have read to them. */
  readonly isSign: boolean;
}

const words: Readonly<Record<Answer, readonly string[]>> = {
  yes: ['yes', '是', '支持'],
  no: ['no', '否', '不支持'],
  partly: ['partly', 'partial', 'partially', '部分', '部分支持'],
};
const signs: Readonly<Record<Answer, readonly string[]>> = {
  yes: ['✓', '✔', '√', '✅', '☑'],
  no: ['✗', '✘', '✕', '✖', '×', '❌', '☒'],
  partly: ['◐', '◑', '◒', '◓'],
};
const answers = ['yes', 'no', 'partly'] as const;

/**
 * Both languages' words in one table: a comparison with words of the other language is read as well. `None` and `无` are not among them: to
 * have none of something may be what speaks for an offer.
 */
const known: ReadonlyMap<string, Read> = new Map(
  answers.flatMap((answer) => [
    ...words[answer].map((word): [string, Read] => [word, { answer, isSign: false }]),
    ...signs[answer].map((sign): [string, Read] => [sign, { answer, isSign: true }]),
  ]),
);

/** The answer that a cell is, all of it; null for any other text. Signs that ask for a coloured picture are the same signs. */
export function readAnswer(cell: string): Read | null {
  return known.get(cell.trim().replaceAll('\uFE0F', '').toLowerCase()) ?? null;
}

/** From the left edge of a mark to the word behind it. */
export function answerRoomPt(sizePt: number): number {
  return Math.round(sizePt * 1.1);
}

const colors: Readonly<Record<Answer, ColorRole>> = { yes: 'positive', no: 'negative', partly: 'muted' };
/** How far the handles of a quarter of a circle stand from its ends. */
const bow = 0.5523;

/** A check, a cross, or a circle that is half full, in front of a word: they differ by form, so nobody needs their colours. */
export function answerMarks(
  answer: Answer,
  name: string,
  xPt: number,
  baselinePt: number,
  sizePt: number,
): readonly PathMark[] {
  const side = sizePt * 0.68;
  const top = baselinePt - sizePt * 0.36 - side / 2;
  const at = (x: number, y: number): [number, number] => [round(xPt + x * side), round(top + y * side)];
  const ink: Ink = { role: colors[answer], fade: 0 };
  const stroke = { ink, widthPt: round(sizePt * 0.12) };
  const drawn = (...commands: readonly PathCommand[]): PathMark => ({
    kind: 'path',
    name,
    commands,
    fill: null,
    stroke,
  });
  if (answer === 'yes') return [drawn(['M', ...at(0.04, 0.55)], ['L', ...at(0.36, 0.88)], ['L', ...at(0.96, 0.14)])];
  if (answer === 'no')
    return [
      drawn(['M', ...at(0.12, 0.12)], ['L', ...at(0.88, 0.88)], ['M', ...at(0.88, 0.12)], ['L', ...at(0.12, 0.88)]),
    ];
  const quarter = (from: readonly [number, number], to: readonly [number, number], isSide: boolean): PathCommand => {
    // Leaves a side upright, and the top or the bottom level.
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const out = isSide ? [from[0], from[1] + dy * bow] : [from[0] + dx * bow, from[1]];
    const back = isSide ? [to[0] - dx * bow, to[1]] : [to[0], to[1] - dy * bow];
    return ['C', ...at(...(out as [number, number])), ...at(...(back as [number, number])), ...at(...to)];
  };
  const [up, right, down, left] = [
    [0.5, 0.04],
    [0.96, 0.5],
    [0.5, 0.96],
    [0.04, 0.5],
  ] as const;
  const half: readonly PathCommand[] = [['M', ...at(...down)], quarter(down, left, false), quarter(left, up, true)];
  const rest: readonly PathCommand[] = [quarter(up, right, false), quarter(right, down, true), ['Z']];
  return [drawn(...half, ...rest), { kind: 'path', name, commands: [...half, ['Z']], fill: ink, stroke: null }];
}
