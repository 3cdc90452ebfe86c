import type { Frame } from '#shared/page';
import { stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  belowTitle,
  bodyPlace,
  contentRoom,
  hasText,
  heightOf,
  pageTitle,
  sourceOf,
  textAt,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../parts/place-chart';
import { metricColumn, metricInks } from '../parts/place-metrics';
import type { ThemeDesign } from '../theme-design';

const callPt = 216;
const bodyGapPt = 20;

/** A room divided between a curve and the figures at its right. */
function divided({ grid }: ThemeDesign, room: Frame): { readonly chart: Frame; readonly call: Frame } {
  return {
    chart: frame(room.x, room.y, room.w - callPt - 2 * grid.gutterPt, room.h),
    call: frame(room.x + room.w - callPt, room.y, callPt, room.h),
  };
}

/** A curve, and behind a line of the accent the figures that it leads to. */
export function traction(theme: ThemeDesign): LayoutDesign {
  const usual = divided(theme, usualRoom(theme));
  const { call } = usual;
  const body = bodyPlace(theme, frame(call.x, call.y + call.h - 96, call.w, 96), {
    sizesPt: [...theme.sizes.lead.filter((sizePt) => sizePt <= 20), 13, 12],
    color: 'muted',
  });
  const compose = (page: PageContent) => {
    const content = page.chart();
    const metrics = page.metrics();
    const room = contentRoom(page);
    const called = metrics.length > 0 || hasText(page, 'body');
    const sides = divided(theme, room);
    const side = content ? sides.call : { ...room, w: Math.min(room.w, theme.grid.measurePt) };
    const bodyRoom = { ...side, h: metrics.length > 0 ? side.h * 0.4 : side.h };
    const steps = stepsIn(belowTitle(page, body.text), bodyRoom);
    const bodyPt = heightOf(page, body, steps);
    const figuresPt = side.h - (bodyPt > 0 ? bodyPt + bodyGapPt : 0);
    const column = metricColumn(metrics, { ...side, h: Math.max(figuresPt, 1) }, page, {
      largestPt: 72,
      restPart: 0.8,
      colors: { ...metricInks, value: 'accent' },
      fills: true,
    });
    const said = bodyPt > 0 ? [textAt(page, body, steps, metrics.length > 0 ? side.y + side.h - bodyPt : side.y)] : [];
    const line = rule(page, 'divider', frame(side.x - theme.grid.gutterPt, side.y, 0, side.h), 'accent', 1.5, false);
    return [
      pageTitle(page).element,
      ...(content ? [placeChart(content, called ? sides.chart : room, page)] : []),
      ...column.elements,
      ...said,
      ...(content && called ? [line] : []),
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  const chart = { slot: 'chart', role: 'chart', frame: usual.chart, text: null } as const;
  return {
    id: 'traction',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, chart, body, theme.places.caption),
    rooms: { metrics: { ...call, h: call.h - 112 } },
    compose,
  };
}
