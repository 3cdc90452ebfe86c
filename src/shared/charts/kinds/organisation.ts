import type { Frame, InkStroke, Mark, PathCommand } from '#shared/page';
import type { ChartBox } from '#shared/project';
import { accent, ink, neutral } from '../inks';
import type { ChartLayout } from '../setting';
import type { LaidChart } from '../types';
import { typesetter } from '../typesetter';
import type { OrganisationWords } from './organisation-box';
import { type PlacedBox, type Plan, planOrganisation } from './organisation-plan';

const join: InkStroke = { ink: ink('faint'), widthPt: 0.75 };

/**
 * Who leads whom: whoever leads on top, those who report to them in columns below, and below each their own. Posts that are still open
 * are dashed. What does not fit in the smallest type is left out from the end, and told as crowded.
 */
export const layOrganisation: ChartLayout = (data, frame, { type, words }) => {
  const said: OrganisationWords = {
    toHire: words.toHire,
    from: (month) => words.from.replace('{{month}}', () => month),
  };
  const { boxes, crowded } = fitting(data.boxes ?? [], (some, mayCut) =>
    planOrganisation(some, frame, said, type, { mayCut }),
  );
  const marks = [...boxes.flatMap(joins), ...boxes.flatMap(boxMarks)];
  return { marks, native: null, isEmpty: boxes.length === 0, crowded };
};

/** All of the boxes, or as many from the first on as fit. */
function fitting(boxes: readonly ChartBox[], plan: (some: readonly ChartBox[], mayCut: boolean) => Plan | null) {
  const whole = plan(boxes, false);
  if (whole) return { boxes: whole.boxes, crowded: false };
  const step = Math.max(1, Math.ceil(boxes.length / 12));
  for (let count = boxes.length; count > 0; count -= step) {
    const some = plan(boxes.slice(0, count), true);
    if (some) return { boxes: some.boxes, crowded: true };
  }
  return { boxes: [], crowded: true };
}

/** How high the chart is in type that is easy to read, about: the words of no language are as long as those of another. */
export function organisationHeightPt(boxes: readonly ChartBox[], widthPt: number): number {
  const words: OrganisationWords = { toHire: 'To be hired', from: (month) => `from ${month}` };
  const frame = { x: 0, y: 0, w: widthPt, h: Number.MAX_SAFE_INTEGER };
  return (planOrganisation(boxes, frame, words, typesetter('zh-CN'), { mostPt: readablePt })?.heightPt ?? 0) + 4;
}

const readablePt = 13;

function boxMarks({ box, frame, texts, isHead }: PlacedBox): LaidChart['marks'] {
  const name = [box.name, box.role].filter((part) => part !== '').join(', ');
  const stroke = box.isOpen
    ? { ink: neutral, widthPt: 0.75, dashed: true as const }
    : isHead
      ? { ink: accent, widthPt: 1.25 }
      : { ink: ink('rule'), widthPt: 0.75 };
  const outline: Mark = {
    kind: 'path',
    name,
    commands: outlineOf(frame),
    fill: box.isOpen ? ink('paper') : ink('panel'),
    stroke,
  };
  return [outline, ...texts];
}

function outlineOf({ x, y, w, h }: Frame): readonly PathCommand[] {
  return [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']];
}

function joins({ box, lines }: PlacedBox): readonly Mark[] {
  return lines.map(([x1, y1, x2, y2]) => ({ kind: 'line', name: box.name || box.role, x1, y1, x2, y2, stroke: join }));
}
