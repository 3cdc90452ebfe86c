import type { LayoutId } from '#shared/project';
import { slotText, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, hasText, sourceOf, tile } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { placeChart } from '../place-chart';
import { inset } from '../place-steps';
import type { ThemeDesign } from '../theme-design';

const asidePt = 264;
const padPt = 22;

/** A drawing that is read like a map, and on a panel at its right what it shows. */
function chartAside(id: LayoutId, theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const topPt = grid.topPt + 8;
  const h = theme.places.caption.frame.y - 12 - topPt;
  const aside = frame(grid.leftPt + grid.widthPt - asidePt, topPt, asidePt, h);
  const chartFrame = frame(grid.leftPt, topPt, grid.widthPt - asidePt - grid.gutterPt, h);
  const body = bodyPlace(theme, inset(aside, padPt), { sizesPt: [...theme.sizes.lead.slice(1), 13, 12] });
  const compose = (page: PageContent) => {
    const content = page.chart();
    const room = contentRoom(page);
    const hasBody = hasText(page, 'body');
    const panel = { ...aside, h: room.h };
    const textRoom = content ? inset(panel, padPt) : { ...room, w: grid.measurePt };
    const text = hasBody ? [slotText(page, body, stepsIn(body.text, textRoom))] : [];
    const drawing = content ? [placeChart(content, hasBody ? { ...chartFrame, h: room.h } : room, page)] : [];
    return [
      slotText(page, theme.places.title),
      ...drawing,
      ...(hasBody && content ? [tile(page, 'aside', panel, { fill: 'panel' })] : []),
      ...text,
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  const chart = { slot: 'chart', role: 'chart', frame: chartFrame, text: null } as const;
  return { id, ...ordinary(theme), places: ordinaryPlaces(theme, chart, body, theme.places.caption), compose };
}

/** Where everyone stands between two pairs of ends, and why we stay where we are. */
export function positioning(theme: ThemeDesign): LayoutDesign {
  return chartAside('positioning', theme);
}

/** Markets inside each other, and how they were counted. */
export function market(theme: ThemeDesign): LayoutDesign {
  return chartAside('market', theme);
}
