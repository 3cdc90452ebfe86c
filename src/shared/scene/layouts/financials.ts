import type { Frame } from '#shared/page';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, pageTitle, sourceOf, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../parts/place-chart';
import { placeTable } from '../tables/place-table';
import type { ThemeDesign } from '../theme-design';

/** More columns than this need the whole width. */
const mostBeside = 6;
const chartPart = 0.42;

/** A chart of what matters beside the figures that it is drawn from; wide tables stand below it. */
export function financials(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const beside = (room: Frame): readonly [chart: Frame, table: Frame] => {
    const chartPt = Math.round((room.w - grid.gutterPt) * chartPart);
    const tableX = room.x + chartPt + grid.gutterPt;
    return [frame(room.x, room.y, chartPt, room.h), frame(tableX, room.y, room.x + room.w - tableX, room.h)];
  };
  const below = (room: Frame): readonly [chart: Frame, table: Frame] => {
    const chartPt = Math.round(room.h * 0.4);
    return [
      frame(room.x, room.y, room.w, chartPt),
      frame(room.x, room.y + chartPt + 16, room.w, room.h - chartPt - 16),
    ];
  };
  const [chartFrame, tableFrame] = beside(usualRoom(theme));
  const compose = (page: PageContent) => {
    const chart = page.chart();
    const table = page.table();
    const room = contentRoom(page);
    const columns = Math.max(0, ...(table?.rows ?? []).map((row) => row.cells.length));
    const [forChart, forTable] = chart && table ? (columns <= mostBeside ? beside(room) : below(room)) : [room, room];
    const part = { id: 'table', name: page.word('table'), placeholder: { role: 'table', slot: 'table' } } as const;
    return [
      pageTitle(page).element,
      ...(chart ? [placeChart(chart, forChart, page)] : []),
      ...(table ? [placeTable(part, table, forTable, page)] : []),
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  return {
    id: 'financials',
    ...ordinary(theme),
    places: ordinaryPlaces(
      theme,
      { slot: 'chart', role: 'chart', frame: chartFrame, text: null },
      { slot: 'table', role: 'table', frame: tableFrame, text: null },
      theme.places.caption,
    ),
    compose,
  };
}
