import type { Frame } from '#shared/page';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentRoom, hasText, pageTitle, sourceOf, usualRoom } from '../layout-parts';
import { frame } from '../page';
import { placeChart } from '../parts/place-chart';
import type { ThemeDesign } from '../theme-design';

const calloutPt = 208;
const textPt = 320;

/** A room divided between a chart and the text at its right. */
function calledOut({ grid }: ThemeDesign, room: Frame): { readonly chart: Frame; readonly text: Frame } {
  const x = room.x + room.w - calloutPt;
  return {
    chart: frame(room.x, room.y, room.w - calloutPt - 2 * grid.gutterPt, room.h),
    text: frame(x, room.y, calloutPt, room.h),
  };
}

/** A room divided between a text and the chart at its right. */
function proven({ grid }: ThemeDesign, room: Frame): { readonly chart: Frame; readonly text: Frame } {
  const besidePt = textPt + 1.25 * grid.gutterPt;
  return {
    chart: frame(room.x + besidePt, room.y, room.w - besidePt, room.h),
    text: frame(room.x, room.y, textPt, room.h),
  };
}

/** A chart across the page; a call-out, when there is one, stands at its right behind a rule. */
export function chart(theme: ThemeDesign): LayoutDesign {
  const usual = calledOut(theme, usualRoom(theme));
  const body = bodyPlace(theme, usual.text);
  return {
    id: 'chart',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      { slot: 'chart', role: 'chart', frame: usual.chart, text: null },
      body,
      theme.places.caption,
    ),
    compose: (page) => {
      const content = page.chart();
      const room = contentRoom(page);
      const isCalled = hasText(page, 'body');
      const sides = calledOut(theme, room);
      const text = belowTitle(page, body.text);
      const at = content ? sides.text : { ...room, w: Math.min(room.w, theme.grid.measurePt) };
      const fitted = fitSlot(page, 'body', text, stepsIn(text, at));
      const said = isCalled ? fillRoom(page, body, fitted, content ? 'ceiling' : 'floor') : [];
      const { x, y, h } = sides.text;
      const line = rule(page, 'divider', frame(x - theme.grid.gutterPt, y, 0, h), 'accent', 1.5, false);
      return [
        pageTitle(page).element,
        ...(content ? [placeChart(content, isCalled ? sides.chart : room, page)] : []),
        ...said,
        ...sourceOf(page),
        ...(content && isCalled ? [line] : []),
        ...footer(page),
      ];
    },
  };
}

/** Text on the left, the chart that proves it on the right. */
export function chartText(theme: ThemeDesign): LayoutDesign {
  const usual = proven(theme, usualRoom(theme));
  const body = bodyPlace(theme, usual.text);
  return {
    id: 'chart-text',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      body,
      { slot: 'chart', role: 'chart', frame: usual.chart, text: null },
      theme.places.caption,
    ),
    compose: (page) => {
      const content = page.chart();
      const room = contentRoom(page);
      const sides = proven(theme, room);
      const text = belowTitle(page, body.text);
      const at = content ? sides.text : { ...room, w: Math.min(room.w, theme.grid.measurePt) };
      return [
        pageTitle(page).element,
        ...fillRoom(page, body, fitSlot(page, 'body', text, stepsIn(text, at))),
        ...(content ? [placeChart(content, hasText(page, 'body') ? sides.chart : room, page)] : []),
        ...sourceOf(page),
        ...footer(page),
      ];
    },
  };
}
