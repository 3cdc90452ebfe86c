import type { Frame, SceneElement } from '#shared/page';
import { slotText, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../place-chart';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

const calloutPt = 200;
const textPt = 312;

/** Both layouts: what stands beside the chart, and which of the two comes first. */
interface Sides {
  readonly body: TextPlaceDesign;
  readonly chart: Frame;
}

/** Where both begin, and where they end when a source stands below. */
function edges({ grid, places }: ThemeDesign) {
  return { topPt: grid.topPt + 8, sourcedPt: places.caption.frame.y - 12 };
}

/** The source below, when there is one; else its room belongs to what stands above it. */
function compose(page: PageContent, { body, chart }: Sides, wide: Frame | null): readonly SceneElement[] {
  const { grid, places } = page.theme;
  const content = page.chart();
  const hasBody = page.text('body').length > 0;
  const sourced = page.text('caption').length > 0;
  const deep = (box: Frame) => (sourced ? box : { ...box, h: grid.bottomPt - box.y });
  const chartFrame = deep(hasBody || !wide ? chart : wide);
  const textFrame = deep(content ? body.frame : frame(grid.leftPt, body.frame.y, grid.measurePt, body.frame.h));
  const text = hasBody || !wide ? [slotText(page, body, stepsIn(body.text, textFrame))] : [];
  const drawing = content ? [placeChart(content, chartFrame, page)] : [];
  return [
    ...(wide ? [...drawing, ...text] : [...text, ...drawing]),
    ...(sourced ? [slotText(page, places.caption)] : []),
  ];
}

/** A chart across the page; a call-out, when there is one, stands at its right behind a rule. */
export function chart(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, gutterPt } = theme.grid;
  const { topPt, sourcedPt } = edges(theme);
  const callout: Sides = {
    chart: frame(leftPt, topPt, widthPt - calloutPt - 2 * gutterPt, sourcedPt - topPt),
    body: {
      slot: 'body',
      role: 'body',
      frame: frame(leftPt + widthPt - calloutPt, topPt, calloutPt, sourcedPt - topPt),
      text: { ...theme.text.body, sizesPt: [20, 18, 16, 14] },
    },
  };
  const wide = frame(leftPt, topPt, widthPt, callout.chart.h);
  return {
    id: 'chart',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      { slot: 'chart', role: 'chart', frame: callout.chart, text: null },
      callout.body,
      theme.places.caption,
    ),
    compose: (page) => {
      const isCalled = page.chart() !== null && page.text('body').length > 0;
      const { x, y, h } = callout.body.frame;
      const line = rule(page, 'divider', frame(x - gutterPt / 2, y, 0, h), 'accent', 1.5, false);
      return [
        slotText(page, theme.places.title),
        ...compose(page, callout, wide),
        ...(isCalled ? [line] : []),
        ...footer(page),
      ];
    },
  };
}

/** Text on the left, the chart that proves it on the right. */
export function chartText(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, gutterPt } = theme.grid;
  const { topPt, sourcedPt } = edges(theme);
  const besidePt = textPt + 1.5 * gutterPt;
  const beside: Sides = {
    body: {
      slot: 'body',
      role: 'body',
      frame: frame(leftPt, topPt, textPt, sourcedPt - topPt),
      text: { ...theme.text.body, sizesPt: theme.sizes.lead },
    },
    chart: frame(leftPt + besidePt, topPt, widthPt - besidePt, sourcedPt - topPt),
  };
  return {
    id: 'chart-text',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      beside.body,
      { slot: 'chart', role: 'chart', frame: beside.chart, text: null },
      theme.places.caption,
    ),
    compose: (page) => [slotText(page, theme.places.title), ...compose(page, beside, null), ...footer(page)],
  };
}
