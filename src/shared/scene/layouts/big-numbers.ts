import type { Frame } from '#shared/deck';
import { fitText, slotText, stepsIn, textElement } from '../fit-text';
import { bodyText, captionPlace, footer, ordinary, ordinaryPlaces, rule, titlePlace } from '../furniture';
import { type MeasuredText, measureSlideText } from '../lay-text';
import type { LayoutDesign, TextDesign, TextPlaceDesign } from '../layout-design';
import { contentBottomPt, contentTopPt, contentWidthPt, frame, gutterPt, marginPt } from '../ledger';
import type { PageContent } from '../page-content';
import { plainParagraph } from '../slide-text';
import { stackText } from '../stack-text';
import type { SceneElement } from '../types';

const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;
const value: TextDesign = {
  ...plain,
  sizesPt: [88, 80, 72, 64, 56, 48, 44, 40, 36, 32, 28, 24],
  leading: 'display',
  bold: true,
};
const label: TextDesign = { ...plain, sizesPt: [20, 18, 16, 14], leading: 'label' };
const note: TextDesign = { ...plain, sizesPt: [14], leading: 'label', color: 'muted' };
/** The largest figure by how many stand in a row: one alone may shout, four must whisper. */
const largestPt = [88, 88, 80, 72, 56];

const body: TextPlaceDesign = {
  slot: 'body',
  type: 'body',
  frame: frame(marginPt, 352, 688, 96),
  text: { ...bodyText, sizesPt: [18, 16, 14] },
};

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
  const valueSizes = value.sizesPt.filter((sizePt) => sizePt <= largest);
  const measure = (text: string, design: TextDesign, sizePt: number) =>
    measureSlideText(text.trim() === '' ? [] : [plainParagraph(text)], design, sizePt, columnPt, page.language);
  const oneLine = (sizePt: number) =>
    metrics.every((metric) => (measure(metric.value, value, sizePt).paragraphs[0]?.lines.length ?? 1) === 1);
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
  const columnPt = columnWidth(metrics.length);
  return metrics.flatMap((_metric, index) => {
    const x = at.x + index * (columnPt + gutterPt);
    const text = row.texts[index] as MeasuredText;
    const box = { frame: frame(x, at.y, columnPt, at.h), sizePt: 0, text, overflows: text.heightPt > at.h + 0.01 };
    const part = { id: `metrics-${index + 1}`, name: `${page.word('value')} ${index + 1}` };
    const figure = textElement(part, box, value);
    if (index === 0) return [figure];
    const line = frame(x - gutterPt / 2, at.y, 0, at.h);
    return [rule(page, `divider-${index}`, line, 'rule', 0.75, false), figure];
  });
}

function columnWidth(count: number): number {
  return (contentWidthPt - (count - 1) * gutterPt) / count;
}

/** One to four figures in a row; what is said about them stands below, or the figures take the middle of the page. */
export const bigNumbers: LayoutDesign = {
  id: 'big-numbers',
  ...ordinary,
  places: ordinaryPlaces(body, captionPlace),
  compose: (page) => {
    const metrics = page.metrics();
    const sourced = page.text('caption').length > 0;
    const source = sourced ? [slotText(page, captionPlace)] : [];
    const bottomPt = sourced ? captionPlace.frame.y - 8 : contentBottomPt;
    const topPt = contentTopPt + 12;
    const hasBody = page.text('body').length > 0 || metrics.length === 0;
    const roomPt = bottomPt - topPt;
    const row = measureRow(metrics, columnWidth(Math.max(metrics.length, 1)), hasBody ? roomPt * 0.7 : roomPt, page);
    const rowPt = metrics.length === 0 ? 0 : Math.min(row.heightPt, roomPt);
    const startPt = hasBody ? topPt : Math.round(topPt + (roomPt - rowPt) * 0.38);
    const figures = placeRow(metrics, row, frame(marginPt, startPt, contentWidthPt, rowPt), page);
    const bodyTopPt = metrics.length === 0 ? contentTopPt : Math.round(startPt + rowPt + 48);
    const bodyFrame = frame(marginPt, bodyTopPt, body.frame.w, Math.max(bottomPt - bodyTopPt, 0));
    const bodyText = fitText(page.text('body'), body.text, bodySteps(bodyFrame), page);
    const part = { id: 'body', name: page.word('body'), placeholder: { type: 'body', slot: 'body' } } as const;
    const text = hasBody ? [textElement(part, bodyText, body.text)] : [];
    const between = frame(marginPt, bodyTopPt - 24, contentWidthPt, 0);
    const line = hasBody && metrics.length > 0 ? [rule(page, 'body-rule', between, 'rule', 0.75, false)] : [];
    return [slotText(page, titlePlace), ...figures, ...line, ...text, ...source, ...footer(page)];
  },
};

function bodySteps(at: Frame) {
  return [
    ...stepsIn({ ...body.text, sizesPt: [18, 16] }, at),
    ...stepsIn({ ...body.text, sizesPt: [16, 14] }, { ...at, w: contentWidthPt }),
  ];
}
