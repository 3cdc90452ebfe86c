import type { Frame, SceneElement } from '#shared/page';
import { fitText, slotText, stepsIn, textElement } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import { isOneLine, type MeasuredText, measureSlideText } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { type MetricGrid, metricGrid } from '../place-metrics';
import { plainParagraph } from '../slide-text';
import { stackText } from '../stack-text';
import type { TextDesign, TextPlaceDesign, ThemeDesign } from '../theme-design';

const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;
const label: TextDesign = { ...plain, sizesPt: [20, 18, 16, 14], use: 'label' };
const note: TextDesign = { ...plain, sizesPt: [14], use: 'label', color: 'muted' };
/** The largest figure by how many stand in a row: one alone may shout, four must whisper. */
const largestPt = [88, 88, 80, 72, 56];

type Metric = ReturnType<PageContent['metrics']>[number];

interface MetricRow {
  readonly texts: readonly MeasuredText[];
  readonly heightPt: number;
  /** No label breaks, and none had to become small for it. */
  readonly calm: boolean;
}

/** All figures in one size, in which the longest stays on one line; labels in one size as well. */
function measureRow(metrics: readonly Metric[], columnPt: number, roomPt: number, page: PageContent): MetricRow {
  const largest = largestPt[metrics.length] ?? 40;
  const value = page.theme.text.figure;
  const valueSizes = value.sizesPt.filter((sizePt) => sizePt <= largest);
  const measure = (text: string, design: TextDesign, sizePt: number) =>
    measureSlideText(text.trim() === '' ? [] : [plainParagraph(text)], design, sizePt, columnPt, page);
  const oneLine = (sizePt: number) => metrics.every((metric) => isOneLine(measure(metric.value, value, sizePt)));
  const valueSize = valueSizes.find(oneLine) ?? (valueSizes.at(-1) as number);
  const rows = label.sizesPt.map((labelSize) => {
    const texts = metrics.map((metric) =>
      stackText([
        { text: measure(metric.value, value, valueSize), gapPt: 0 },
        { text: measure(metric.label, label, labelSize), gapPt: 8 },
        { text: measure(metric.note, note, 14), gapPt: 6 },
      ]),
    );
    const lines = Math.max(
      ...metrics.map((metric) => measure(metric.label, label, labelSize).paragraphs[0]?.lines.length ?? 0),
    );
    return { texts, heightPt: Math.max(...texts.map((text) => text.heightPt)), calm: lines <= 1 && labelSize >= 16 };
  });
  const fits = (row: MetricRow) => row.heightPt <= roomPt && row.texts.every((text) => !text.cutsWords);
  return rows.find((row) => row.calm && fits(row)) ?? rows.find(fits) ?? (rows.at(-1) as MetricRow);
}

function placeRow(metrics: readonly Metric[], row: MetricRow, at: Frame, page: PageContent): readonly SceneElement[] {
  const { gutterPt } = page.theme.grid;
  const columnPt = columnWidth(metrics.length, page.theme);
  return metrics.flatMap((_metric, index) => {
    const x = at.x + index * (columnPt + gutterPt);
    const text = row.texts[index] as MeasuredText;
    const box = { frame: frame(x, at.y, columnPt, at.h), sizePt: 0, text, overflows: text.heightPt > at.h + 0.01 };
    const part = { id: `metrics-${index + 1}`, name: `${page.word('value')} ${index + 1}` };
    const figure = textElement(part, box, page.theme.text.figure);
    if (index === 0) return [figure];
    const line = frame(x - gutterPt / 2, at.y, 0, at.h);
    return [hairline(page, `divider-${index}`, line), figure];
  });
}

function columnWidth(count: number, { grid }: ThemeDesign): number {
  return (grid.widthPt - (count - 1) * grid.gutterPt) / count;
}

/** Up to four in a row; more in rows of their own. */
function arranged(metrics: readonly Metric[], room: Frame, mostPt: number, page: PageContent): MetricGrid {
  if (metrics.length > 4) return metricGrid(metrics, room, page);
  const row = measureRow(metrics, columnWidth(Math.max(metrics.length, 1), page.theme), room.h, page);
  const heightPt = Math.min(row.heightPt, mostPt);
  return { heightPt, place: (topPt) => placeRow(metrics, row, frame(room.x, topPt, room.w, heightPt), page) };
}

/** One to four figures in a row, more in two; what is said about them stands below, or the figures take the middle of the page. */
export function bigNumbers(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, bottomPt, measurePt } = theme.grid;
  const { title, caption } = theme.places;
  const topPt = theme.grid.topPt + 12;
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(leftPt, bottomPt - 128, measurePt, 96),
    text: { ...theme.text.body, sizesPt: [18, 16, 14] },
  };
  const bodySteps = (at: Frame) => [
    ...stepsIn({ ...body.text, sizesPt: [18, 16] }, at),
    ...stepsIn({ ...body.text, sizesPt: [16, 14] }, { ...at, w: widthPt }),
  ];
  return {
    id: 'big-numbers',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body, caption),
    rooms: { metrics: frame(leftPt, topPt, widthPt, 120), body: frame(leftPt, topPt + 152, widthPt, 120) },
    compose: (page) => {
      const metrics = page.metrics();
      const sourced = page.text('caption').length > 0;
      const source = sourced ? [slotText(page, caption)] : [];
      const endPt = sourced ? caption.frame.y - 8 : bottomPt;
      const hasBody = page.text('body').length > 0 || metrics.length === 0;
      const roomPt = endPt - topPt;
      const mostPt = hasBody ? roomPt * 0.7 : roomPt;
      const figures = arranged(metrics, frame(leftPt, topPt, widthPt, mostPt), roomPt, page);
      const rowPt = metrics.length === 0 ? 0 : Math.min(figures.heightPt, roomPt);
      const startPt = hasBody ? topPt : Math.round(topPt + (roomPt - rowPt) * 0.38);
      const bodyTopPt = metrics.length === 0 ? theme.grid.topPt : Math.round(startPt + rowPt + 48);
      const bodyFrame = frame(leftPt, bodyTopPt, body.frame.w, Math.max(endPt - bodyTopPt, 0));
      const fitted = fitText(page.text('body'), body.text, bodySteps(bodyFrame), page);
      const part = { id: 'body', name: page.word('body'), placeholder: { role: 'body', slot: 'body' } } as const;
      const text = hasBody ? [textElement(part, fitted, body.text)] : [];
      const between = frame(leftPt, bodyTopPt - 24, widthPt, 0);
      const line = hasBody && metrics.length > 0 ? [hairline(page, 'body-rule', between)] : [];
      return [slotText(page, title), ...figures.place(startPt), ...line, ...text, ...source, ...footer(page)];
    },
  };
}
