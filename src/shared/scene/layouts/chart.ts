import type { Frame } from '#shared/deck';
import { slotText, stepsIn } from '../fit-text';
import { bodyText, captionPlace, footer, ordinary, ordinaryPlaces, rule, titlePlace } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentBottomPt, contentTopPt, contentWidthPt, frame, gutterPt, marginPt, sizes } from '../ledger';
import type { PageContent } from '../page-content';
import { placeChart } from '../place-chart';
import type { SceneElement } from '../types';

const topPt = contentTopPt + 8;
const sourcedPt = captionPlace.frame.y - 12;
const calloutPt = 200;
const textPt = 312;

/** Both layouts: what stands beside the chart, and which of the two comes first. */
interface Sides {
  readonly body: TextPlaceDesign;
  readonly chart: Frame;
}

const callout: Sides = {
  chart: frame(marginPt, topPt, contentWidthPt - calloutPt - 2 * gutterPt, sourcedPt - topPt),
  body: {
    slot: 'body',
    type: 'body',
    frame: frame(marginPt + contentWidthPt - calloutPt, topPt, calloutPt, sourcedPt - topPt),
    text: { ...bodyText, sizesPt: [20, 18, 16, 14] },
  },
};

const beside: Sides = {
  body: {
    slot: 'body',
    type: 'body',
    frame: frame(marginPt, topPt, textPt, sourcedPt - topPt),
    text: { ...bodyText, sizesPt: sizes.lead },
  },
  chart: frame(marginPt + textPt + 1.5 * gutterPt, topPt, contentWidthPt - textPt - 1.5 * gutterPt, sourcedPt - topPt),
};

/** The source below, when there is one; else its room belongs to what stands above it. */
function compose(page: PageContent, { body, chart }: Sides, wide: Frame | null): readonly SceneElement[] {
  const content = page.chart();
  const hasBody = page.text('body').length > 0;
  const sourced = page.text('caption').length > 0;
  const deep = (box: Frame) => (sourced ? box : { ...box, h: contentBottomPt - box.y });
  const chartFrame = deep(hasBody || !wide ? chart : wide);
  const textFrame = deep(content ? body.frame : frame(marginPt, body.frame.y, 688, body.frame.h));
  const text = hasBody || !wide ? [slotText(page, body, stepsIn(body.text, textFrame))] : [];
  const drawing = content ? [placeChart(content, chartFrame, page)] : [];
  return [
    ...(wide ? [...drawing, ...text] : [...text, ...drawing]),
    ...(sourced ? [slotText(page, captionPlace)] : []),
  ];
}

/** A chart across the page; a call-out, when there is one, stands at its right behind a rule. */
export const chart: LayoutDesign = {
  id: 'chart',
  ...ordinary,
  places: ordinaryPlaces(
    { slot: 'chart', type: 'chart', frame: callout.chart, text: null },
    callout.body,
    captionPlace,
  ),
  compose: (page) => {
    const isCalled = page.chart() !== null && page.text('body').length > 0;
    const { x, y, h } = callout.body.frame;
    const line = rule(page, 'divider', frame(x - gutterPt / 2, y, 0, h), 'accent', 1.5, false);
    const wide = frame(marginPt, topPt, contentWidthPt, callout.chart.h);
    return [slotText(page, titlePlace), ...compose(page, callout, wide), ...(isCalled ? [line] : []), ...footer(page)];
  },
};

/** Text on the left, the chart that proves it on the right. */
export const chartText: LayoutDesign = {
  id: 'chart-text',
  ...ordinary,
  places: ordinaryPlaces(beside.body, { slot: 'chart', type: 'chart', frame: beside.chart, text: null }, captionPlace),
  compose: (page) => [slotText(page, titlePlace), ...compose(page, beside, null), ...footer(page)],
};
