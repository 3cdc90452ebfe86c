import type { ColorRole, LaidParagraph, SceneElement, StyledRun } from '#shared/page';
import type { ScenePlaceholder } from '#shared/scene';

/**
 * How a level of text looks: what a master says first, a layout changes and a slide has the last word on. Each writes
 * only what differs from the one above it, which is what makes editing the master change the slides.
 */
export interface Look {
  readonly align: LaidParagraph['align'];
  readonly indentPt: number;
  /** How far in front of the text its mark stands. */
  readonly hangPt: number;
  /** `none`, `bullet •`, or `number arabicPeriod 1` with the number that the sequence starts at. */
  readonly mark: string;
  readonly markColor: ColorRole;
  readonly lineHeightPt: number;
  readonly spaceBeforePt: number;
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The looks of the three levels; a level that no slide uses has none of its own. */
export type LevelLooks = readonly [Look | null, Look | null, Look | null];

const numberForms: readonly (readonly [RegExp, string])[] = [
  [/^\d+\.$/, 'arabicPeriod'],
  [/^\d+\)$/, 'arabicParenR'],
  [/^\d+）$/, 'arabicParenR'],
  [/^\d+、$/, 'arabicPlain'],
  [/^[ivx]+\.$/, 'romanLcPeriod'],
  [/^[a-z]\.$/, 'alphaLcPeriod'],
];

/** Every paragraph of a text with its look. */
export function paragraphLooks(paragraphs: readonly LaidParagraph[]): readonly Look[] {
  const sequences: ({ start: number; next: number } | null)[] = [null, null, null];
  return paragraphs.map((paragraph) => {
    const { level, marker } = paragraph;
    sequences.fill(null, level + 1);
    let mark = 'none';
    if (marker.kind === 'bullet') mark = `bullet ${marker.text || '•'}`;
    if (marker.kind === 'number') {
      const found = Number.parseInt(marker.text, 10);
      const running = sequences[level] ?? null;
      const value = Number.isNaN(found) ? (running?.next ?? 1) : found;
      const start = running?.next === value ? running.start : value;
      sequences[level] = { start, next: value + 1 };
      const form = numberForms.find(([pattern]) => pattern.test(marker.text))?.[1] ?? 'arabicPeriod';
      mark = `number ${form} ${start}`;
    } else {
      sequences[level] = null;
    }
    return { ...runLook(paragraph), ...geometry(paragraph), mark };
  });
}

function geometry(paragraph: LaidParagraph) {
  const { align, indentPt, markerIndentPt, marker, lineHeightPt, spaceBeforePt } = paragraph;
  const hangPt = marker.kind === 'none' ? 0 : Math.max(0, indentPt - markerIndentPt);
  return { align, indentPt, hangPt, markColor: marker.color, lineHeightPt, spaceBeforePt };
}

/** The look that most of a paragraph's characters share. */
function runLook(paragraph: LaidParagraph): Pick<Look, 'sizePt' | 'color' | 'bold' | 'italic'> {
  const visible = paragraph.runs.filter((run) => run.text !== '');
  if (visible.length === 0) return { sizePt: paragraph.sizePt, color: 'ink', bold: false, italic: false };
  const most = <T>(of: (run: StyledRun) => T) =>
    mostFrequent(visible.map((run) => [of(run), run.text.length] as const));
  return {
    sizePt: most((run) => run.style.sizePt),
    color: most((run) => run.style.color),
    bold: most((run) => run.style.bold),
    italic: most((run) => run.style.italic),
  };
}

/** The looks that most paragraphs of some texts have, level by level and property by property. */
export function commonLooks(texts: readonly SceneElement[]): LevelLooks {
  const samples = texts.flatMap((text) =>
    text.kind === 'text'
      ? paragraphLooks(text.paragraphs).map((look, index) => ({
          look,
          level: text.paragraphs[index]?.level ?? 0,
          // The first paragraph has nothing above it to keep away from: what it says of spacing is not the level's.
          weight: index === 0 ? 0.01 : 1,
        }))
      : [],
  );
  const ofLevel = (level: number): Look | null => {
    const here = samples.filter((sample) => sample.level === level);
    if (here.length === 0) return null;
    const most = <T>(of: (look: Look) => T) =>
      mostFrequent(here.map(({ look, weight }) => [of(look), weight] as const));
    return {
      align: most((look) => look.align),
      indentPt: most((look) => look.indentPt),
      hangPt: most((look) => look.hangPt),
      mark: most((look) => look.mark),
      markColor: most((look) => look.markColor),
      lineHeightPt: most((look) => look.lineHeightPt),
      spaceBeforePt: most((look) => look.spaceBeforePt),
      sizePt: most((look) => look.sizePt),
      color: most((look) => look.color),
      bold: most((look) => look.bold),
      italic: most((look) => look.italic),
    };
  };
  return [ofLevel(0), ofLevel(1), ofLevel(2)];
}

/** What text is like that nobody said anything about. */
export const plainLook: Look = {
  align: 'left',
  indentPt: 0,
  hangPt: 0,
  mark: 'none',
  markColor: 'muted',
  lineHeightPt: 24,
  spaceBeforePt: 0,
  sizePt: 18,
  color: 'ink',
  bold: false,
  italic: false,
};

/**
 * The looks of a place of a theme. The design says how its first level looks; whether that is a list the deck's own
 * texts say (`used`). Deeper levels are bullets, each indented by a step more and set a little smaller.
 */
export function designedLooks(
  design: NonNullable<ScenePlaceholder['text']>,
  isList: boolean,
  used: LevelLooks,
): LevelLooks {
  const { valign: _, ...text } = design;
  const base = { ...plainLook, ...text };
  if (!isList) return [base, null, null];
  const stepPt = Math.round(text.sizePt * 1.2);
  const mark = (used[0]?.mark ?? 'none') === 'none' ? 'none' : 'bullet •';
  const listed =
    mark === 'none' ? {} : { mark, indentPt: stepPt, hangPt: stepPt, spaceBeforePt: Math.round(text.sizePt * 0.4) };
  const deeper = (level: number): Look => {
    const sizePt = Math.max(12, text.sizePt - 2);
    return {
      ...base,
      mark: 'bullet –',
      indentPt: stepPt * (level + 1),
      hangPt: stepPt,
      spaceBeforePt: Math.round(text.sizePt * 0.2),
      sizePt,
      lineHeightPt: Math.round(((text.lineHeightPt * sizePt) / text.sizePt) * 2) / 2,
    };
  };
  return [{ ...base, ...listed }, deeper(1), deeper(2)];
}

/** The value with the greatest weight; of equals, the one that came first. Throws on an empty list. */
export function mostFrequent<T>(weighted: readonly (readonly [T, number])[]): T {
  const totals = new Map<T, number>();
  for (const [value, weight] of weighted) totals.set(value, (totals.get(value) ?? 0) + weight);
  let best: readonly [T, number] | null = null;
  for (const entry of totals) if (!best || entry[1] > best[1]) best = entry;
  if (!best) throw new Error('Nothing to choose from');
  return best[0];
}
