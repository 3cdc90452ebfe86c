import type { LayoutId } from '#shared/project';
import styles from './layout-picker.module.css';

type Tone = 'ink' | 'text' | 'accent' | 'panel' | 'rule';
type Box = readonly [tone: Tone, x: number, y: number, w: number, h: number];

const lines = (x: number, y: number, w: number, count: number): Box[] =>
  Array.from({ length: count }, (_, at) => ['text', x, y + at * 5, at === count - 1 ? w * 0.6 : w, 2] as const);
const head: readonly Box[] = [
  ['ink', 6, 7, 34, 3],
  ['rule', 6, 13, 68, 0.75],
  ['accent', 6, 12.5, 5, 1.5],
];
const figure = (x: number): Box[] => [
  ['ink', x, 19, 14, 6],
  ['text', x, 28, 12, 2],
];
const person = (x: number): Box[] => [
  ['panel', x, 18, 14, 11],
  ['ink', x, 31.5, 11, 2],
  ['text', x, 35.5, 13, 1.5],
];

/** The layouts as a few strokes on a page of 80 x 45. */
const drawings: Readonly<Record<LayoutId, readonly Box[]>> = {
  cover: [
    ['accent', 6, 6, 5, 5],
    ['ink', 6, 17, 44, 6],
    ['text', 6, 27, 34, 2],
    ['rule', 6, 37, 68, 0.75],
  ],
  section: [
    ['ink', 6, 19, 40, 6],
    ['text', 6, 29, 26, 2],
  ],
  statement: [
    ['accent', 6, 10, 1, 25],
    ['ink', 11, 15, 52, 4],
    ['ink', 11, 21, 40, 4],
    ['text', 11, 29, 30, 2],
  ],
  'title-body': [...head, ...lines(6, 18, 54, 4)],
  'two-columns': [...head, ...lines(6, 18, 30, 4), ...lines(43, 18, 30, 4)],
  'big-numbers': [...head, ...figure(6), ...figure(30), ...figure(54), ['text', 6, 36, 40, 2]],
  'image-text': [['panel', 44, 0, 36, 45], ['ink', 6, 9, 30, 3], ['rule', 6, 15, 32, 0.75], ...lines(6, 20, 30, 4)],
  table: [
    ...head,
    ['panel', 6, 18, 68, 5],
    ...[29, 35, 41].map((y) => ['rule', 6, y, 68, 0.75] as const),
    ...[6, 30, 54].flatMap((x) => [25, 31, 37].map((y) => ['text', x + 2, y, 12, 1.5] as const)),
  ],
  chart: [
    ...head,
    ...[12, 16, 14, 20].map((h, at) => [at === 3 ? 'accent' : 'ink', 8 + at * 17, 40 - h, 10, h] as const),
    ['rule', 6, 40, 68, 0.75],
  ],
  'chart-text': [
    ...head,
    ...lines(6, 18, 26, 4),
    ...[10, 14, 20].map((h, at) => [at === 2 ? 'accent' : 'ink', 40 + at * 12, 40 - h, 8, h] as const),
    ['rule', 38, 40, 36, 0.75],
  ],
  team: [...head, ...person(6), ...person(25), ...person(44)],
  closing: [
    ['accent', 6, 12, 5, 1.5],
    ['ink', 6, 17, 36, 5],
    ['text', 6, 26, 28, 2],
    ['text', 6, 37, 40, 1.5],
  ],
};

/** A layout, drawn small. */
export function LayoutThumb({ layout }: { readonly layout: LayoutId }) {
  return (
    <svg className={styles.thumb} viewBox="0 0 80 45" aria-hidden>
      {drawings[layout].map(([tone, x, y, width, height]) => (
        <rect key={`${x} ${y} ${width}`} className={styles[tone]} {...{ x, y, width, height }} />
      ))}
    </svg>
  );
}
