import { type Frame, slideHeightPt, slideWidthPt } from '#shared/page';
import { type FitStep, fitText, stepsIn } from '../fit-text';
import { block, footer, footerPlaces, lowerContent, narrowTitle, ordinary } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { belowTitle, bodyPlace, contentEnd, contentTop, heightOf, sourceOf, textAt, titleIn } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { metricColumn } from '../parts/place-metrics';
import { type StepRows, stepRows } from '../parts/step-rows';
import { themesLook } from '../text-look';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';
import { leastBodyPt, leastTextPt } from '../type-floors';

const sidePt = 320;
const padPt = 36;

interface Attempt {
  readonly bodySteps: readonly FitStep[];
  readonly bodyPt: number;
  readonly rows: StepRows;
}

/** The first attempt in which all can be read, the steps as the text. */
function roomiest(attempts: readonly Attempt[], bodyOf: (one: Attempt) => number): Attempt {
  const fitting = attempts.filter((one) => one.rows.fits);
  const roomy =
    fitting.find((one) => one.rows.textPt >= leastBodyPt && bodyOf(one) >= leastBodyPt) ??
    fitting.find((one) => one.rows.textPt >= leastTextPt && bodyOf(one) >= leastBodyPt) ??
    fitting.find((one) => !one.rows.crowded);
  return roomy ?? fitting[0] ?? (attempts.at(-1) as Attempt);
}

interface Usual {
  readonly set: Attempt;
  readonly sizePt: number;
  readonly room: Frame;
  readonly rowsBelow: (bodyPt: number) => StepRows;
}

/** The attempt with its text in the size that its author wants, which leaves the steps the room in which they can be read. */
function inOwnSize(page: PageContent, body: TextPlaceDesign, { set, sizePt, room, rowsBelow }: Usual): Attempt {
  if (!page.look('body').size || set.bodyPt === 0) return set;
  const heights = [1, 0.75, 0.5, 0.25, 0].map((part) => set.bodyPt + (room.h - set.bodyPt) * part);
  const bears = (h: number) => {
    const { fits, textPt } = rowsBelow(h);
    return fits && textPt >= Math.min(set.rows.textPt, leastTextPt);
  };
  const bodySteps = [{ sizePt, frame: { ...room, h: heights.find(bears) ?? set.bodyPt } }];
  const bodyPt = heightOf(page, body, bodySteps);
  return { bodySteps, bodyPt, rows: rowsBelow(bodyPt) };
}

/** The amount in the theme's loud colours at the right, and at the left what it is for and by when. */
export function ask(theme: ThemeDesign): LayoutDesign {
  const { grid, band, places } = theme;
  const side = frame(slideWidthPt - sidePt, 0, sidePt, slideHeightPt);
  const textPt = side.x - 44 - grid.leftPt;
  const lowerPt = lowerContent(theme);
  const title = narrowTitle(theme, textPt, lowerPt);
  const topPt = grid.topPt + lowerPt;
  const caption = { ...places.caption, frame: { ...places.caption.frame, w: textPt } };
  const body = bodyPlace(theme, frame(grid.leftPt, topPt, textPt, 88));
  const footers = footerPlaces(theme, { rightPt: grid.leftPt + textPt });
  const figures = frame(side.x + padPt, 64, side.w - 2 * padPt, slideHeightPt - 128);
  const stepsFrame = frame(grid.leftPt, topPt + 104, textPt, grid.bottomPt - topPt - 104);
  const { background, decorate } = ordinary(theme, { widthPt: textPt });
  const compose = (page: PageContent) => {
    const steps = page.steps();
    const said = titleIn(page, title);
    const design = belowTitle(page, body.text, said);
    const fromPt = contentTop(page, said);
    const endPt = contentEnd(page, caption);
    const room = frame(grid.leftPt, fromPt, textPt, endPt - fromPt);
    const bodyRoom = { ...room, h: steps.length > 0 ? room.h * 0.4 : room.h };
    // The larger the text, the less room for the steps: it shrinks until they have enough.
    const rowsBelow = (bodyPt: number) => {
      const from = bodyPt > 0 ? fromPt + bodyPt + 18 : fromPt;
      return stepRows(page, steps, frame(grid.leftPt, from, textPt, Math.max(endPt - from, 1)));
    };
    const usual: PageContent = { ...page, look: () => themesLook };
    const attempts: readonly Attempt[] = design.sizesPt.map((_, at) => {
      const bodySteps = stepsIn({ ...design, sizesPt: design.sizesPt.slice(at) }, bodyRoom);
      const bodyPt = heightOf(usual, body, bodySteps);
      return { bodySteps, bodyPt, rows: rowsBelow(bodyPt) };
    });
    const bodyOf = ({ bodySteps }: Attempt) => fitText(page.text('body'), body.text, bodySteps, page).sizePt;
    const set = roomiest(attempts, bodyOf);
    const { bodySteps, bodyPt, rows } = inOwnSize(page, body, { set, sizePt: bodyOf(set), room: bodyRoom, rowsBelow });
    const column = metricColumn(page.metrics(), figures, page, {
      largestPt: 88,
      restPart: 0.62,
      colors: { value: band.title, label: band.title, note: band.text },
      rule: band.rule,
      fills: true,
    });
    return [
      said.element,
      ...(bodyPt > 0 ? [textAt(page, body, bodySteps, fromPt)] : []),
      ...rows.elements,
      ...column.elements,
      ...sourceOf(page, caption),
      ...footer(page, footers),
    ];
  };
  return {
    id: 'ask',
    background,
    places: [title, body, caption, ...footers],
    decorate: (page) => [
      ...decorate(page),
      block(page, 'panel', side, band.background),
      // On the accent itself a mark would look like a gap.
      ...(band.background === 'brand' ? [] : [block(page, 'panel-mark', frame(side.x, 0, side.w, 6), band.mark)]),
    ],
    rooms: { metrics: figures, steps: stepsFrame },
    compose,
  };
}
