import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, pageTitle, remarkBelow, remarkPlace, sourceOf, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../parts/place-chart';
import { stepRows } from '../parts/step-rows';
import type { ThemeDesign } from '../theme-design';

const stepsPart = 0.38;

/** What the money goes into, and at the right what that buys, in the order in which it will be reached. */
export function useOfFunds(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const stepsPt = Math.round(grid.widthPt * stepsPart);
  const chartPt = grid.widthPt - stepsPt - grid.gutterPt * 1.5;
  const { y, h } = usualRoom(theme);
  const chartFrame = frame(grid.leftPt, y, chartPt, h);
  const stepsFrame = frame(grid.leftPt + grid.widthPt - stepsPt, y, stepsPt, h);
  const compose = (page: PageContent) => {
    const content = page.chart();
    const steps = page.steps();
    const below = remarkBelow(page, contentRoom(page));
    const { room } = below;
    const forChart = steps.length > 0 ? { ...chartFrame, y: room.y, h: room.h } : room;
    const forSteps = content
      ? { ...stepsFrame, y: room.y, h: room.h }
      : { ...room, w: Math.min(room.w, grid.measurePt) };
    return [
      pageTitle(page).element,
      ...(content ? [placeChart(content, forChart, page)] : []),
      ...stepRows(page, steps, forSteps).elements,
      ...below.remark,
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  return {
    id: 'use-of-funds',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      { slot: 'chart', role: 'chart', frame: chartFrame, text: null },
      remarkPlace(theme, usualRoom(theme)),
      theme.places.caption,
    ),
    rooms: { steps: stepsFrame },
    compose,
  };
}
