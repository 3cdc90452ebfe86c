import { slotText, stepsIn } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { bodyPlace, contentRoom, hasText, sourceOf, textIn } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { measureMetric, metricColumn, metricInks, metricText } from '../place-metrics';
import type { ThemeDesign } from '../theme-design';

const bodyPt = 300;

/** One figure as large as the page bears, and beside it why it can be believed. */
export function oneNumber(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const topPt = grid.topPt + 8;
  const room = frame(grid.leftPt, topPt, grid.widthPt, grid.bottomPt - topPt);
  const body = bodyPlace(theme, frame(grid.leftPt + grid.widthPt - bodyPt, topPt, bodyPt, room.h));
  // One alone may shout: nearly twice as loud as among others.
  const largestPt = Math.round((theme.sizes.figure[0] ?? 88) * 1.9);
  const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.24, 0.18].map((part) => Math.round(largestPt * part));
  const inks = { ...metricInks, value: 'accent' } as const;
  const compose = (page: PageContent) => {
    const [first, ...rest] = page.metrics();
    const at = contentRoom(page);
    const hasBody = hasText(page, 'body');
    const beside = hasBody || rest.length > 0;
    const leftPt = beside ? at.w - bodyPt - 2 * grid.gutterPt : at.w;
    const attempts = steps.map((valuePt) => {
      const labelPt = valuePt > 100 ? 24 : valuePt > 60 ? 20 : 18;
      return measureMetric(
        first ?? { id: '', value: '', label: '', note: '' },
        { valuePt, labelPt, notePt: 14 },
        leftPt,
        page,
        inks,
      );
    });
    const calm = attempts.find(({ text, oneLine }) => oneLine && !text.cutsWords && text.heightPt <= at.h);
    const text = (calm ?? attempts.find((one) => one.text.heightPt <= at.h) ?? attempts.at(-1))?.text;
    const heightPt = Math.min(text?.heightPt ?? 0, at.h);
    const y = Math.round(at.y + (at.h - heightPt) * 0.36);
    const figure = first && text ? [metricText(0, text, frame(at.x, y, leftPt, heightPt), page)] : [];
    const sideX = first ? body.frame.x : at.x;
    const sideW = first ? bodyPt : Math.min(grid.measurePt, at.w);
    const side = frame(sideX, at.y, sideW, at.h);
    // Further figures share the side with the text.
    const more = metricColumn(rest, hasBody ? { ...side, h: at.h * 0.55 } : side, page, { largestPt: 44 });
    const moved = rest.length === 0 ? 0 : more.heightPt + 28;
    const others = more.elements.map((element) => (element.id.startsWith('metrics-rule') ? element : shifted(element)));
    const reason = textIn(page, body, { ...side, y: side.y + moved, h: Math.max(side.h - moved, 1) });
    const line = first && beside ? [hairline(page, 'divider', frame(sideX - grid.gutterPt, at.y, 0, at.h))] : [];
    return [
      slotText(page, theme.places.title, stepsIn(theme.places.title.text, theme.places.title.frame)),
      ...figure,
      ...others,
      ...reason,
      ...line,
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  return {
    id: 'one-number',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body, theme.places.caption),
    rooms: { metrics: frame(room.x, room.y, room.w - bodyPt - 2 * grid.gutterPt, room.h) },
    compose,
  };
}

/** Figures beside the first count on from it. */
function shifted<T extends { readonly id: string; readonly name: string }>(element: T): T {
  const at = Number(element.id.replace(/^\D+/, ''));
  return { ...element, id: `metrics-${at + 1}`, name: element.name.replace(/\d+$/, String(at + 1)) };
}
