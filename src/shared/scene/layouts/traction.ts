import { slotText, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, hasText, heightOf, sourceOf, textAt } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../place-chart';
import { metricColumn, metricInks } from '../place-metrics';
import type { ThemeDesign } from '../theme-design';

const callPt = 204;

/** A curve, and behind a line of the accent the figures that it leads to. */
export function traction(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const topPt = grid.topPt + 8;
  const h = theme.places.caption.frame.y - 12 - topPt;
  const call = frame(grid.leftPt + grid.widthPt - callPt, topPt, callPt, h);
  const chartFrame = frame(grid.leftPt, topPt, grid.widthPt - callPt - 2 * grid.gutterPt, h);
  const body = bodyPlace(theme, frame(call.x, topPt + h - 96, callPt, 96), {
    sizesPt: [16, 15, 14, 13, 12],
    color: 'muted',
  });
  const compose = (page: PageContent) => {
    const content = page.chart();
    const metrics = page.metrics();
    const room = contentRoom(page);
    const called = metrics.length > 0 || hasText(page, 'body');
    const side = content ? { ...call, h: room.h } : { ...room, w: Math.min(room.w, grid.measurePt) };
    const bodyRoom = { ...side, h: metrics.length > 0 ? side.h * 0.4 : side.h };
    const steps = stepsIn(body.text, bodyRoom);
    const bodyPt = heightOf(page, body, steps);
    const figuresPt = side.h - (bodyPt > 0 ? bodyPt + 20 : 0);
    const column = metricColumn(metrics, { ...side, h: Math.max(figuresPt, 1) }, page, {
      largestPt: 56,
      restPart: 0.8,
      colors: { ...metricInks, value: 'accent' },
    });
    const said =
      bodyPt > 0 ? [textAt(page, body, steps, side.y + (metrics.length > 0 ? column.heightPt + 20 : 0))] : [];
    const line = rule(page, 'divider', frame(side.x - grid.gutterPt, side.y, 0, side.h), 'accent', 1.5, false);
    return [
      slotText(page, theme.places.title),
      ...(content ? [placeChart(content, called ? { ...chartFrame, h: room.h } : room, page)] : []),
      ...column.elements,
      ...said,
      ...(content && called ? [line] : []),
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  const chart = { slot: 'chart', role: 'chart', frame: chartFrame, text: null } as const;
  return {
    id: 'traction',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, chart, body, theme.places.caption),
    rooms: { metrics: frame(call.x, call.y, callPt, h - 112) },
    compose,
  };
}
