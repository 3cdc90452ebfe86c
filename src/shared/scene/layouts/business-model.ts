import type { Frame, SceneElement } from '#shared/page';
import { fitText, textElement } from '../fit-text';
import { companyName, footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import { reservedPt } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  arrow,
  box,
  contentRoom,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sourceOf,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { PageContent, Step } from '../page-content';
import { fitSteps, gridCells, inset, stepLook, stepSizes, stepText } from '../parts/place-steps';
import { plainSlideText } from '../slide-text';
import { partedAt } from '../stack-text';
import type { TextDesign, ThemeDesign } from '../theme-design';

const flowPt = 132;
const narrowFlowPt = 104;
const arrowPt = 32;

/** What flows from one box to the next, written over its arrow. */
function flow(page: PageContent, at: number, step: Step, from: Frame, to: Frame): readonly SceneElement[] {
  const { body } = page.theme.text;
  const design: TextDesign = {
    ...body,
    sizesPt: [24, 22, 20, 18, 16, 15, 14, 13, 12, 11],
    use: 'label',
    bold: true,
    color: 'accent',
    align: 'center',
    valign: 'bottom',
  };
  const left = from.x + from.w;
  const y = Math.round(from.y + from.h * 0.56);
  const over = frame(left + 4, from.y, to.x - left - 8, y - arrowPt / 2 - 8 - from.y);
  const fitted = fitText(
    step.label,
    design,
    design.sizesPt.map((sizePt) => ({ sizePt, frame: over })),
    page,
  );
  const label =
    step.label.length === 0
      ? []
      : [textElement({ id: `flows-${at + 1}`, name: `${page.word('step')} ${at + 1}` }, fitted, design)];
  return [
    rule(page, `line-${at + 1}`, frame(left + 4, y, to.x - left - 8, 0), 'ink', 2, false),
    ...arrow(page, `next-${at + 1}`, (left + to.x) / 2, y, arrowPt),
    ...label,
  ];
}

/** Who pays whom for what: boxes, and between them what flows. The company's own box is marked. */
export function businessModel(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const look = stepLook(theme, { label: { ...theme.text.body, use: 'label', bold: true, color: 'muted' } });
  const compose = (page: PageContent) => {
    const steps = page.steps();
    const below = remarkBelow(page, contentRoom(page));
    const flows = steps.length <= 4;
    const columns = flows ? Math.max(steps.length, 1) : steps.length <= 6 || steps.length === 9 ? 3 : 4;
    const gapPt = flows ? (columns > 3 ? narrowFlowPt : flowPt) : 28;
    const cells = gridCells(steps.length, columns, below.room, { x: gapPt, y: 20 });
    const inner = cells.map((at) => inset(at, 16));
    // The last box keeps its label: it leads nowhere.
    const said = steps.map((step, at) => (flows && at < steps.length - 1 ? { ...step, label: [] } : step));
    const fitted = fitSteps(said, look, stepSizes(page, 28, 12), inner, page);
    const own = companyName(page).toLowerCase();
    const parts = fitted.texts.flatMap((text, at) => {
      const title = plainSlideText(steps[at]?.title ?? []).trim();
      const held = box(page, `box-${at + 1}`, cells[at] ?? below.room, title.toLowerCase() === own);
      // What is said of a box stands on its floor, who it is below its ceiling.
      const titleAt = said[at]?.label.length ?? 0;
      const parted =
        columns === steps.length
          ? partedAt(text, titleAt + (steps[at]?.title.length ?? 0), held.inside.h - reservedPt(text))
          : text;
      return [...held.elements, stepText(at, parted, held.inside, page)];
    });
    const between = flows
      ? steps
          .slice(0, -1)
          .flatMap((step, at) => flow(page, at, step, cells[at] ?? below.room, cells[at + 1] ?? below.room))
      : [];
    return [pageTitle(page).element, ...parts, ...between, ...below.remark, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'business-model',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose,
  };
}
