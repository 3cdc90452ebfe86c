import type { Frame, SceneElement } from '#shared/page';
import { measureText } from '#shared/text';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import { reservedPt, typeOf } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import {
  belowTitle,
  bodyPlace,
  cell,
  contentRoom,
  insideCell,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sourceOf,
  usualRoom,
} from '../layout-parts';
import type { PageContent } from '../page-content';
import { type Metric, type MetricSizes, measureMetric, metricGrid, metricText } from '../parts/place-metrics';
import { gridCells } from '../parts/place-steps';
import type { ThemeDesign } from '../theme-design';
import { leastBodyPt, leastTextPt } from '../type-floors';

/** More figures than these stand in rows. */
const mostInRow = 4;

const labelsPt = [24, 22, 20, 18, leastBodyPt, leastTextPt] as const;
/** A label that is this large had better stay on one line. */
const leastCalmPt = 18;

function sizesWith(valuePt: number, labelPt: number): MetricSizes {
  return { valuePt, labelPt, notePt: Math.max(labelPt - 4, Math.min(labelPt, leastBodyPt)) };
}

type MeasuredRow = readonly ReturnType<typeof measureMetric>[];

/** All figures in one size, in which the longest stays on one line; labels in one size as well, on one line before they are large. */
function measureRow(metrics: readonly Metric[], inner: readonly Frame[], page: PageContent): MeasuredRow {
  const measure = (sizes: MetricSizes) =>
    metrics.map((metric, at) => measureMetric(metric, sizes, inner[at]?.w ?? 1, page));
  const fits = (row: MeasuredRow) =>
    row.every(({ text, oneLine }, at) => oneLine && !text.cutsWords && reservedPt(text) <= (inner[at]?.h ?? 0));
  const { figure } = page.theme.text;
  const { typeface } = typeOf(figure, page);
  const gauge = { sizePt: 100, bold: figure.bold, italic: false, code: false, ...(typeface ? { typeface } : {}) };
  // What is wider than its cell need not be measured to be known not to stay on one line.
  const mostPt = Math.min(
    ...metrics.map(({ value }, at) => ((inner[at]?.w ?? 1) * 100) / Math.max(measureText(value, gauge), 1)),
  );
  const values = figure.sizesPt.filter((sizePt) => sizePt <= mostPt);
  const valuePt =
    values.find((one) => fits(measure(sizesWith(one, leastTextPt)))) ?? figure.sizesPt.at(-1) ?? leastBodyPt;
  let first: MeasuredRow | null = null;
  let last: MeasuredRow = [];
  for (const labelPt of labelsPt) {
    last = measure(sizesWith(valuePt, labelPt));
    if (!fits(last)) continue;
    if (labelPt >= leastCalmPt && last.every(({ labelLines }) => labelLines <= 1)) return last;
    first ??= last;
  }
  return first ?? last;
}

/** Figures in cells side by side, on the floor of their cells and begun on one line. */
function figureRow(metrics: readonly Metric[], room: Frame, page: PageContent): readonly SceneElement[] {
  const cells = gridCells(metrics.length, metrics.length, room, { x: page.theme.grid.gutterPt, y: 0 });
  const inner = cells.map((at) => insideCell(page.theme, at));
  const texts = measureRow(metrics, inner, page).map(({ text }) => text);
  const tallest = Math.max(0, ...texts.map(reservedPt));
  return texts.flatMap((text, at) => {
    const held = cell(page, `divider-${at + 1}`, cells[at] ?? room);
    const { y, h } = held.inside;
    const downPt = Math.max(Math.floor(h - tallest), 0);
    return [...held.elements, metricText(at, text, { ...held.inside, y: y + downPt, h: h - downPt }, page)];
  });
}

/** One to four figures in a row, more in rows; what is said about them stands on the floor of the page. */
export function bigNumbers(theme: ThemeDesign): LayoutDesign {
  const usual = usualRoom(theme);
  const remark = remarkPlace(theme, usual);
  return {
    id: 'big-numbers',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remark, theme.places.caption),
    rooms: { metrics: { ...usual, h: 120 }, body: { ...usual, y: usual.y + 152, h: 120 } },
    compose: (page) => {
      const metrics = page.metrics();
      const room = contentRoom(page);
      const ends = [...sourceOf(page), ...footer(page)];
      if (metrics.length === 0) {
        const body = bodyPlace(theme, room);
        const text = belowTitle(page, body.text);
        const fitted = fitSlot(page, 'body', text, stepsIn(text, room));
        return [pageTitle(page).element, ...fillRoom(page, body, fitted), ...ends];
      }
      const below = remarkBelow(page, room);
      const figures =
        metrics.length > mostInRow
          ? metricGrid(metrics, below.room, page).place(below.room.y)
          : figureRow(metrics, below.room, page);
      return [pageTitle(page).element, ...figures, ...below.remark, ...ends];
    },
  };
}
