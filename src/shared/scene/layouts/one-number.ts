import { fillRoom } from '../fill-text';
import { fitSlot, stepsIn } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import { reservedPt } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentRoom, hasText, pageTitle, sourceOf, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { measureMetric, metricColumn, metricInks, metricText } from '../parts/place-metrics';
import type { ThemeDesign } from '../theme-design';

/** One alone may shout: so much louder than among others. */
const shout = 1.9;

/** One figure as large as the page bears, and beside it why it can be believed. */
export function oneNumber(theme: ThemeDesign): LayoutDesign {
  const { grid } = theme;
  const usual = usualRoom(theme);
  // A narrow page gives the figure the larger part.
  const sidePt = Math.round(usual.w * (usual.w < 640 ? 0.38 : 0.35));
  const body = bodyPlace(theme, frame(usual.x + usual.w - sidePt, usual.y, sidePt, usual.h));
  const largestPt = Math.round((theme.sizes.figure[0] ?? 88) * shout);
  const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.24, 0.18].map((part) => Math.round(largestPt * part));
  const inks = { ...metricInks, value: 'accent' } as const;
  const compose = (page: PageContent) => {
    const [first, ...rest] = page.metrics();
    const at = contentRoom(page);
    const hasBody = hasText(page, 'body');
    const beside = hasBody || rest.length > 0;
    const leftPt = beside ? at.w - sidePt - 2 * grid.gutterPt : at.w;
    const attempts = steps.map((valuePt) => {
      const labelPt = valuePt > 100 ? 28 : valuePt > 60 ? 24 : 20;
      return measureMetric(
        first ?? { id: '', value: '', label: '', note: '' },
        { valuePt, labelPt, notePt: 18 },
        leftPt,
        page,
        inks,
      );
    });
    const calm = attempts.find(({ text, oneLine }) => oneLine && !text.cutsWords && reservedPt(text) <= at.h);
    const text = (calm ?? attempts.find((one) => reservedPt(one.text) <= at.h) ?? attempts.at(-1))?.text;
    const heightPt = Math.min(text ? reservedPt(text) : 0, at.h);
    // On the floor of the page, where weight belongs.
    const y = at.y + Math.floor(at.h - heightPt);
    const figure = first && text ? [metricText(0, text, frame(at.x, y, leftPt, heightPt), page)] : [];
    const sideX = first ? at.x + at.w - sidePt : at.x;
    const side = frame(sideX, at.y, first ? sidePt : Math.min(grid.measurePt, at.w), at.h);
    // Further figures share the side with the text.
    const more = metricColumn(rest, hasBody ? { ...side, h: at.h * 0.55 } : side, page, {
      largestPt: 48,
      fills: !hasBody,
    });
    const moved = rest.length === 0 ? 0 : more.heightPt + 28;
    const others = more.elements.map((element) => (element.id.startsWith('metrics-rule') ? element : shifted(element)));
    const design = belowTitle(page, body.text);
    const reasons = { ...side, y: side.y + moved, h: Math.max(side.h - moved, 1) };
    const reason = hasBody ? fillRoom(page, body, fitSlot(page, 'body', design, stepsIn(design, reasons))) : [];
    const line = first && beside ? [hairline(page, 'divider', frame(sideX - grid.gutterPt, at.y, 0, at.h))] : [];
    return [pageTitle(page).element, ...figure, ...others, ...reason, ...line, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'one-number',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body, theme.places.caption),
    rooms: { metrics: { ...usual, w: usual.w - sidePt - 2 * grid.gutterPt } },
    compose,
  };
}

/** Figures beside the first count on from it. */
function shifted<T extends { readonly id: string; readonly name: string }>(element: T): T {
  const at = Number(element.id.replace(/^\D+/, ''));
  return { ...element, id: `metrics-${at + 1}`, name: element.name.replace(/\d+$/, String(at + 1)) };
}
