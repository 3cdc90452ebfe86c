import type { ColorRole, Frame, SceneElement } from '#shared/page';
import { textElement } from '../fit-text';
import { hairline } from '../furniture';
import { isOneLine, type MeasuredText, measureSlideText, reservedPt, shrunkTo } from '../lay-text';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { plainParagraph } from '../slide-text';
import { stackText } from '../stack-text';
import type { TextDesign } from '../theme-design';
import { leastBodyPt, leastTextPt } from '../type-floors';

export type Metric = ReturnType<PageContent['metrics']>[number];

export interface MetricSizes {
  readonly valuePt: number;
  readonly labelPt: number;
  readonly notePt: number;
}

export interface MetricColors {
  readonly value: ColorRole;
  readonly label: ColorRole;
  readonly note: ColorRole;
}

export const metricInks: MetricColors = { value: 'ink', label: 'ink', note: 'muted' };

/** Figure, label and note as one text box. `oneLine`: the figure does not break. */
export function measureMetric(
  metric: Metric,
  { valuePt, labelPt, notePt }: MetricSizes,
  widthPt: number,
  page: PageContent,
  colors = metricInks,
): { readonly text: MeasuredText; readonly oneLine: boolean; readonly labelLines: number } {
  const { figure, body } = page.theme.text;
  const measure = (text: string, design: TextDesign, sizePt: number) =>
    measureSlideText(text.trim() === '' ? [] : [plainParagraph(text)], design, sizePt, widthPt, page);
  const value = measure(metric.value, { ...figure, color: colors.value }, valuePt);
  const words = { ...body, use: 'label' } as const;
  const label = measure(metric.label, { ...words, color: colors.label }, labelPt);
  const text = stackText([
    { text: value, gapPt: 0 },
    { text: label, gapPt: Math.round(valuePt * 0.08) + 1 },
    { text: measure(metric.note, { ...words, color: colors.note }, notePt), gapPt: 4 },
  ]);
  return { text, oneLine: isOneLine(value), labelLines: label.paragraphs[0]?.lines.length ?? 0 };
}

/** A measured figure in its frame. */
export function metricText(at: number, text: MeasuredText, box: Frame, page: PageContent): SceneElement {
  const part = { id: `metrics-${at + 1}`, name: `${page.word('value')} ${at + 1}` };
  const overflows = text.heightPt > box.h + 0.01;
  return textElement(part, { frame: box, sizePt: 0, text, overflows }, page.theme.text.figure);
}

export interface ColumnLook {
  readonly largestPt: number;
  /** The figures after the first are this much smaller. */
  readonly restPart?: number;
  readonly colors?: MetricColors;
  readonly rule?: ColorRole;
  /** The figures stand apart until the last of them reaches the floor of the room. */
  readonly fills?: boolean;
}

export interface MetricColumn {
  readonly elements: readonly SceneElement[];
  readonly heightPt: number;
}

/** Figures below each other with rules between, as large as the room lets them be. */
export function metricColumn(
  metrics: readonly Metric[],
  room: Frame,
  page: PageContent,
  look: ColumnLook,
): MetricColumn {
  const { largestPt, restPart = 1, colors = metricInks, rule, fills = false } = look;
  const leastGapPt = room.h < 300 ? 20 : 32;
  const attempts = page.theme.text.figure.sizesPt
    .filter((sizePt) => sizePt <= largestPt)
    .map((valuePt) => {
      const labelPt = valuePt >= 44 ? 20 : valuePt >= 32 ? 18 : valuePt >= 28 ? leastBodyPt : leastTextPt;
      const measured = metrics.map((metric, at) => {
        const sizes = {
          valuePt: at === 0 ? valuePt : Math.max(Math.round(valuePt * restPart), 22),
          labelPt,
          notePt: valuePt >= 44 ? leastBodyPt : leastTextPt,
        };
        return measureMetric(metric, sizes, room.w, page, colors);
      });
      const heightPt =
        measured.reduce((total, { text }) => total + reservedPt(text), 0) +
        leastGapPt * Math.max(metrics.length - 1, 0);
      const calm = measured.every(({ text, oneLine }) => oneLine && !text.cutsWords);
      return { texts: measured.map(({ text }) => text), heightPt, calm, fits: heightPt <= room.h + 0.01 };
    });
  const chosen =
    attempts.find(({ calm, fits }) => calm && fits) ?? attempts.find(({ fits }) => fits) ?? attempts.at(-1);
  // What fits in no size is made smaller than can be read, so that it covers nothing.
  const part = Math.min(1, room.h / Math.max(chosen?.heightPt ?? 0, 1));
  const texts = (chosen?.texts ?? []).map((text) => shrunkTo(text, text.heightPt * part));
  const sparePt = Math.max(room.h - (chosen?.heightPt ?? 0), 0);
  const spreads = fills && metrics.length > 1;
  const gapPt = leastGapPt * part + (spreads ? sparePt / (metrics.length - 1) : 0);
  let y = fills && !spreads ? room.y + sparePt : room.y;
  const elements = texts.flatMap((text, at): readonly SceneElement[] => {
    const top = y;
    y += text.heightPt + gapPt;
    const line = { ...hairline(page, `metrics-rule-${at}`, frame(room.x, top - gapPt / 2, room.w, 0)) };
    const shown = rule ? { ...line, stroke: { ...line.stroke, color: rule } } : line;
    const endPt = Math.max(room.y + room.h, top);
    // Of the room below it a text takes what it may need in another program, up to the next one.
    const box = frame(room.x, top, room.w, Math.min(reservedPt(text), text.heightPt + gapPt, endPt - top));
    return [...(at > 0 && top - gapPt / 2 < room.y + room.h ? [shown] : []), metricText(at, text, box, page)];
  });
  return { elements, heightPt: fills ? room.h : Math.min(chosen?.heightPt ?? 0, room.h) };
}

const gridGapPt = 28;

export interface MetricGrid {
  readonly heightPt: number;
  /** The figures with the grid's upper edge at a height. */
  readonly place: (topPt: number) => readonly SceneElement[];
}

/** More figures than a row bears, in rows of three or four, all in the largest size that their room allows. */
export function metricGrid(metrics: readonly Metric[], room: Frame, page: PageContent): MetricGrid {
  const { gutterPt } = page.theme.grid;
  const columns = metrics.length > 6 ? 4 : 3;
  const rows = Math.ceil(metrics.length / columns);
  const w = (room.w - (columns - 1) * gutterPt) / columns;
  const cellPt = (room.h - (rows - 1) * gridGapPt) / rows;
  const attempts = page.theme.text.figure.sizesPt
    .filter((valuePt) => valuePt <= 72)
    .map((valuePt) => {
      const sizes = {
        valuePt,
        labelPt: valuePt >= 44 ? 20 : leastBodyPt,
        notePt: valuePt >= 44 ? leastBodyPt : leastTextPt,
      };
      const measured = metrics.map((metric) => measureMetric(metric, sizes, w, page));
      const heightPt = Math.max(...measured.map(({ text }) => reservedPt(text)));
      const calm = measured.every(({ text, oneLine }) => oneLine && !text.cutsWords);
      return { texts: measured.map(({ text }) => text), heightPt, calm, fits: heightPt <= cellPt + 0.01 };
    });
  const chosen =
    attempts.find(({ calm, fits }) => calm && fits) ?? attempts.find(({ fits }) => fits) ?? attempts.at(-1);
  const h = cellPt;
  const place = (topPt: number) =>
    (chosen?.texts ?? []).flatMap((text, at): readonly SceneElement[] => {
      const x = room.x + (at % columns) * (w + gutterPt);
      const y = topPt + Math.floor(at / columns) * (h + gridGapPt);
      const line = at % columns === 0 ? [] : [hairline(page, `divider-${at}`, frame(x - gutterPt / 2, y, 0, h))];
      return [...line, metricText(at, text, frame(x, y, w, h), page)];
    });
  return { heightPt: rows * h + (rows - 1) * gridGapPt, place };
}
