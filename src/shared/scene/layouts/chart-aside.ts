import type { Frame } from '#shared/page';
import type { LayoutId } from '#shared/project';
import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  belowTitle,
  bodyPlace,
  cell,
  contentRoom,
  hasText,
  insideCell,
  pageTitle,
  sourceOf,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import { placeChart } from '../parts/place-chart';
import type { ThemeDesign } from '../theme-design';

const asidePt = 268;

function divided({ grid }: ThemeDesign, room: Frame): { readonly chart: Frame; readonly aside: Frame } {
  return {
    chart: frame(room.x, room.y, room.w - asidePt - grid.gutterPt, room.h),
    aside: frame(room.x + room.w - asidePt, room.y, asidePt, room.h),
  };
}

/** A drawing that is read like a map, and in a cell at its right what it shows. */
function chartAside(id: LayoutId, theme: ThemeDesign): LayoutDesign {
  const usual = divided(theme, usualRoom(theme));
  const body = bodyPlace(theme, insideCell(theme, usual.aside), { sizesPt: [...theme.sizes.lead, 13, 12] });
  const compose: LayoutDesign['compose'] = (page) => {
    const content = page.chart();
    const room = contentRoom(page);
    const hasBody = hasText(page, 'body');
    const { chart, aside } = divided(theme, room);
    const held = cell(page, 'aside', aside);
    const text = belowTitle(page, body.text);
    const at = content ? held.inside : { ...room, w: Math.min(room.w, theme.grid.measurePt) };
    const said = hasBody
      ? fillRoom(page, body, fitSlot(page, 'body', text, stepsIn(text, at)), content ? 'ceiling' : 'floor')
      : [];
    return [
      pageTitle(page).element,
      ...(content ? [placeChart(content, hasBody ? chart : room, page)] : []),
      ...(hasBody && content ? held.elements : []),
      ...said,
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  const place = { slot: 'chart', role: 'chart', frame: usual.chart, text: null } as const;
  return { id, ...ordinary(theme), places: ordinaryPlaces(theme, place, body, theme.places.caption), compose };
}

/** Where everyone stands between two pairs of ends, and why we stay where we are. */
export function positioning(theme: ThemeDesign): LayoutDesign {
  return chartAside('positioning', theme);
}

/** Markets inside each other, and how they were counted. */
export function market(theme: ThemeDesign): LayoutDesign {
  return chartAside('market', theme);
}
