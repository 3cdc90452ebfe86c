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
  /** The same object for the same mark, so that looks can be compared. */
  readonly mark: ListMark;
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

/** What stands in front of a paragraph: nothing, a sign, or a number of a sequence that begins with `start`. */
export type ListMark =
  | { readonly kind: 'none' }
  | { readonly kind: 'bullet'; readonly sign: string }
  | { readonly kind: 'number'; readonly start: number };

const noMark: ListMark = { kind: 'none' };
const bullets = new Map<string, ListMark>();
const numbers = new Map<number, ListMark>();

export function bulletMark(sign: string): ListMark {
  return remembered(bullets, sign, { kind: 'bullet', sign });
}

function markOf({ kind, text, start = 1 }: LaidParagraph['marker']): ListMark {
  if (kind === 'none') return noMark;
  return kind === 'bullet' ? bulletMark(text || '•') : remembered(numbers, start, { kind, start });
}

function remembered<K>(marks: Map<K, ListMark>, key: K, made: ListMark): ListMark {
  const mark = marks.get(key) ?? made;
  marks.set(key, mark);
  return mark;
}

/** How a paragraph looks. */
export function paragraphLook(paragraph: LaidParagraph): Look {
  return { ...runLook(paragraph), ...geometry(paragraph), mark: markOf(paragraph.marker) };
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
      ? text.paragraphs.map((paragraph, index) => ({
          look: paragraphLook(paragraph),
          level: paragraph.level,
          isFirst: index === 0,
        }))
      : [],
  );
  const ofLevel = (level: number): Look | null => {
    const all = samples.filter((sample) => sample.level === level);
    if (all.length === 0) return null;
    // The first paragraph of a text has nothing above it to keep away from: where others are, they say what the level is.
    const later = all.filter(({ isFirst }) => !isFirst);
    const here = later.length > 0 ? later : all;
    const most = <T>(of: (look: Look) => T) => mostFrequent(here.map(({ look }) => [of(look), 1] as const));
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
  mark: noMark,
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
  const isListed = (used[0] ?? plainLook).mark.kind !== 'none';
  const listed = !isListed
    ? {}
    : { mark: bulletMark('•'), indentPt: stepPt, hangPt: stepPt, spaceBeforePt: Math.round(text.sizePt * 0.4) };
  const deeper = (level: number): Look => {
    const sizePt = Math.max(12, text.sizePt - 2);
    return {
      ...base,
      mark: bulletMark('–'),
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
