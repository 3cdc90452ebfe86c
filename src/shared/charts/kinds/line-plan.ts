import type { Frame, Ink, Mark } from '#shared/page';
import { axisAirPt, scaleFor, type ValueAxis, valueAxis } from '../axis';
import { type CategoryNames, layCategories } from '../categories';
import { accent, inksFor } from '../inks';
import { type Key, keyAirPt, layKey } from '../key';
import { fitLabels } from '../label-fit';
import { formatShown, type Notation, notationFor, shorterNotations } from '../notation';
import { type ChartSetting, leastPt, sizesFrom } from '../setting';
import type { ChartData } from '../types';
import { needsNote, unitNote } from '../unit-note';

export type Values = readonly (number | null)[];

/** All that is decided about lines before one is drawn. Values are in display units. */
export interface LinePlan {
  readonly data: ChartData;
  readonly frame: Frame;
  readonly isSingle: boolean;
  readonly notation: Notation;
  readonly lines: readonly Values[];
  readonly inks: readonly Ink[];
  /** By series: whether it is the one that matters. */
  readonly strong: readonly boolean[];
  /** By series: what stands at the end of its line. */
  readonly ends: readonly string[];
  readonly hasEnds: boolean;
  /** Each point of a single line has its value; no axis is needed then. */
  readonly showsAll: boolean;
  readonly labelPt: number;
  /** What values without a unit are counted in; nothing where each has its own. */
  readonly note: readonly Mark[];
  readonly key: Key | null;
  readonly axis: ValueAxis;
  readonly middles: readonly number[];
  readonly names: CategoryNames;
  readonly plot: Frame;
}

/** More points than this carry no values of their own. */
const mostLabelled = 9;

/** Decides how lines stand: names at their ends cost width; where they would cost too much, a key says them. */
export function planLines(data: ChartData, frame: Frame, setting: ChartSetting): LinePlan {
  const { language, type, largestPt } = setting;
  const { notation, ...texts } = lineTexts(data, language);
  const { isSingle, lines, strong, ends } = texts;
  const inks = isSingle ? [accent] : inksFor(data.series.length, data.emphasis, accent);
  const count = data.categories.length;
  const values = lines.flat().filter((value) => value !== null);
  const fit =
    isSingle && count <= mostLabelled
      ? fitLabels(shorterNotations(values, notation), largestPt, (one) =>
          values.every(
            (value) => type.width(formatShown(value, one.notation), one.sizePt, true) <= frame.w / count - 4,
          ),
        )
      : null;
  const showsAll = fit !== null;
  const widestAt = (size: number) => Math.max(0, ...ends.map((text, at) => type.width(text, size, strong[at])));
  const endSize = sizesFrom(largestPt).find(
    (size) => widestAt(size) <= frame.w * 0.34 && frame.h >= data.series.length * type.lineHeight(size) * 1.6,
  );
  const hasEnds = endSize !== undefined;
  const labelPt = fit?.sizePt ?? endSize ?? leastPt;
  const entries = data.series.map(({ name }, at) => ({ name, ink: inks[at] as Ink, strong: strong[at] === true }));
  const key = hasEnds || isSingle ? null : layKey(entries, frame, largestPt, type);
  const note = fit && needsNote(fit.notation, notation) ? [unitNote(notation, frame, fit.sizePt, type)] : [];
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0) + (note[0]?.frame.h ?? 0);
  const rightPt = hasEnds && !showsAll ? widestAt(labelPt) + 8 : 0;
  const free = layBelow(data, frame, frame.x, rightPt, setting);
  const scale = scaleFor(values, frame.y + frame.h - free.names.heightPt - topPt);
  const axis = valueAxis(scale, notation, largestPt, type);
  const x = showsAll ? frame.x : frame.x + Math.min(axis.widthPt, frame.w / 3);
  const below = showsAll ? free : layBelow(data, frame, x, rightPt, setting);
  const airPt = showsAll ? type.lineHeight(labelPt) + 8 : axisAirPt;
  const h = Math.max(frame.y + frame.h - below.names.heightPt - topPt - airPt, 1);
  const plot = { x, y: topPt + airPt, w: below.w, h };
  const { middles, names } = below;
  const places = { key, axis, plot, middles, names, note, labelPt };
  return { data, frame, ...texts, notation: fit?.notation ?? notation, inks, hasEnds, showsAll, ...places };
}

function lineTexts(data: ChartData, language: ChartSetting['language']) {
  const raw = data.series.flatMap((one) => one.values.filter((value) => value !== null));
  const notation = notationFor(raw, data, language);
  const lines = data.series.map((one) => one.values.map((value) => (value === null ? null : value / notation.divisor)));
  const isSingle = data.series.length === 1;
  const strong = data.series.map((_, at) => isSingle || at === data.emphasis);
  const ends = data.series.map(({ name }, at) => {
    const last = lines[at]?.findLast((value) => value !== null) ?? null;
    if (last === null) return '';
    const value = formatShown(last, notation);
    return isSingle ? value : `${name} ${value}`.trim();
  });
  return { isSingle, notation, lines, strong, ends };
}

function layBelow(
  { categories }: ChartData,
  frame: Frame,
  x: number,
  rightPt: number,
  { type, largestPt }: ChartSetting,
) {
  const w = frame.x + frame.w - rightPt - x;
  const bandPt = w / Math.max(categories.length, 1);
  const middles = categories.map((_, at) => x + (at + 0.5) * bandPt);
  const reach = { middles, bandPt, fromPt: frame.x, toPt: frame.x + frame.w, emphasis: -1, largestPt };
  return { w, middles, names: layCategories(categories, reach, type) };
}
