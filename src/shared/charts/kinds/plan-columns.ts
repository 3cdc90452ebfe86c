import type { Frame, Ink, TextMark } from '#shared/page';
import { axisAirPt, scaleFor, valueAxis } from '../axis';
import { type CategoryNames, layCategories } from '../categories';
import { inksFor, neutral } from '../inks';
import { type Key, keyAirPt, layKey } from '../key';
import { fitLabels, type LabelFit } from '../label-fit';
import { formatShown, type Notation, shorterNotations } from '../notation';
import { heightAt } from '../scale';
import { type ChartSetting, leastPt } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { needsNote, unitNote } from '../unit-note';
import { type Bar, type Bars, barsOf } from './bar-values';
import { bandMiddles, type ColumnGeometry, columnGeometry, scaleWithRoom } from './column-geometry';
import { areFree, sumLabels, valueLabels } from './column-labels';
import { type ColumnPlan, partPt } from './column-plan';

/**
 * Decides how columns stand: values on them need no axis. They are made smaller and shorter until none lies on a neighbour's column or
 * value; where they still would, an axis says them.
 */
export function planColumns(data: ChartData, frame: Frame, setting: ChartSetting): ColumnPlan {
  const { language, type, largestPt } = setting;
  const bars = barsOf(data, language);
  const inks = data.series.length > 1 ? inksFor(data.series.length, data.emphasis) : [neutral];
  const key = columnKey(data, inks, frame, setting);
  const standing = layouts({ data, bars, inks, key, frame, setting });
  const written = bars.isStacked ? bars.sums.map(({ total }) => total) : bars.bars.map((bar) => bar.to);
  const fits = (fit: LabelFit) => {
    const plan = standing(fit);
    if (plan.plot.h <= 4 * type.lineHeight(fit.sizePt)) return false;
    const labels = bars.isStacked ? sumLabels(plan, type) : valueLabels(plan, type);
    return areFree(labels, plan, frame);
  };
  return standing(fitLabels(shorterNotations(written, bars.notation), largestPt, fits));
}

interface Given {
  readonly data: ChartData;
  readonly bars: Bars;
  readonly inks: readonly Ink[];
  readonly key: Key | null;
  readonly frame: Frame;
  readonly setting: ChartSetting;
}

/** How the columns stand with their values written in a way, or, without one, beside an axis. */
function layouts({ data, bars, inks, key, frame, setting }: Given): (fit: LabelFit | null) => ColumnPlan {
  const { type, largestPt } = setting;
  const keyPt = key ? key.box.h + keyAirPt : 0;
  const lanes = bars.isStacked ? 1 : data.series.length;
  const geometry = (x: number) => columnGeometry(x, frame.x + frame.w - x, data.categories.length, lanes);
  const free = geometry(frame.x);
  const freeNames = columnNames(data, free, frame, bars.strongCategory, setting);
  const ends = bars.bars.flatMap((bar) => [bar.from, bar.to]);
  const axisScale = scaleFor(ends, frame.h - keyPt - freeNames.heightPt);
  const axis = valueAxis(axisScale, bars.notation, largestPt, type);
  return (fit) => {
    const note = fit && needsNote(fit.notation, bars.notation) ? noteOf(bars.notation, frame, key, fit, type) : null;
    const columns = fit ? free : geometry(frame.x + Math.min(axis.widthPt, frame.w / 3));
    const names = fit ? freeNames : columnNames(data, columns, frame, bars.strongCategory, setting);
    const topPt =
      frame.y + Math.max(keyPt, note ? note.frame.y + note.frame.h + 4 - frame.y : 0) + (fit ? 0 : axisAirPt);
    const h = Math.max(frame.y + frame.h - names.heightPt - topPt, 1);
    const plot: Frame = { x: columns.x, y: topPt, w: columns.w, h };
    const labelPt = fit?.sizePt ?? leastPt;
    const notation = fit?.notation ?? bars.notation;
    const scale = fit ? scaleWithRoom(ends, plot.h, type.lineHeight(labelPt) + 4) : axis.scale;
    const fitsInside = (bar: Bar): boolean => {
      const heightPt = Math.abs(heightAt(bar.from, scale, plot) - heightAt(bar.to, scale, plot));
      const text = formatShown(bar.to - bar.from, notation);
      return heightPt >= type.lineHeight(partPt) + 2 && type.width(text, partPt) <= columns.barPt - 6;
    };
    const labelled = new Set(bars.isStacked ? bars.bars.filter(fitsInside) : []);
    const more = {
      note: note ? [note] : [],
      isDirect: fit !== null,
      labelPt,
      axis,
      columns,
      names,
      plot,
      scale,
      labelled,
    };
    return { ...bars, data, inks, key, ...more, notation };
  };
}

/** Below the key where there is one. */
function noteOf(usual: Notation, frame: Frame, key: Key | null, { sizePt }: LabelFit, type: Typesetter): TextMark {
  return unitNote(usual, key ? { ...frame, y: key.box.y + key.box.h } : frame, sizePt, type);
}

function columnKey(data: ChartData, inks: readonly Ink[], frame: Frame, { type, largestPt }: ChartSetting): Key | null {
  if (data.series.length === 1) return null;
  const entries = data.series.map(({ name }, at) => ({ name, ink: inks[at] as Ink, strong: at === data.emphasis }));
  return layKey(entries, frame, largestPt, type);
}

function columnNames(
  data: ChartData,
  columns: ColumnGeometry,
  frame: Frame,
  emphasis: number,
  { type, largestPt }: ChartSetting,
): CategoryNames {
  const middles = bandMiddles(columns, data.categories.length);
  const reach = { fromPt: frame.x, toPt: frame.x + frame.w, emphasis, largestPt };
  return layCategories(data.categories, { middles, bandPt: columns.bandPt, ...reach }, type);
}
