import type { Frame, SceneElement } from '#shared/page';
import { fitText, slotText, textElement } from '../fit-text';
import { companyName, footer, ordinary, ordinaryPlaces, rule } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { aboveRemark, arrow, contentRoom, remarkBelow, remarkPlace, sourceOf, tile, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent, Step } from '../page-content';
import { fitSteps, gridCells, inset, stepLook, stepSizes, stepText, tallest } from '../place-steps';
import { plainSlideText } from '../slide-text';
import type { TextDesign, ThemeDesign } from '../theme-design';

const padPt = 18;
const flowPt = 118;
const flowHeightPt = 44;

/** What flows from one box to the next, written over its arrow. */
function flow(page: PageContent, at: number, step: Step, from: Frame, to: Frame): readonly SceneElement[] {
  const { body } = page.theme.text;
  const design: TextDesign = {
    ...body,
    sizesPt: [16, 15, 14, 13, 12, 11],
    use: 'label',
    bold: true,
    align: 'center',
    valign: 'bottom',
  };
  const left = from.x + from.w;
  const y = from.y + from.h / 2;
  const over = frame(left + 8, y - 20 - flowHeightPt, to.x - left - 16, flowHeightPt);
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
    rule(page, `line-${at + 1}`, frame(left, y, to.x - left, 0), 'faint', 1, false),
    ...arrow(page, `next-${at + 1}`, (left + to.x) / 2, y),
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
    const rows = Math.max(Math.ceil(steps.length / columns), 1);
    const cells = gridCells(steps.length, columns, below.room, { x: flows ? (columns > 3 ? 96 : flowPt) : 28, y: 20 });
    const inner = cells.map((cell) => inset(cell, padPt, rows > 2 ? 10 : padPt));
    // The last box keeps its label: it leads nowhere.
    const said = steps.map((step, at) => (flows && at < steps.length - 1 ? { ...step, label: [] } : step));
    const fitted = fitSteps(said, look, stepSizes(theme, rows === 1 ? 22 : 18, 12), inner, page);
    const h = rows === 1 ? Math.min(Math.max(tallest(fitted) + 2 * padPt, 150), cells[0]?.h ?? 0) : (cells[0]?.h ?? 0);
    const shiftPt = rows === 1 ? Math.round(((cells[0]?.h ?? h) - h) * 0.4) : 0;
    const own = companyName(page).toLowerCase();
    const boxes = cells.map((cell) => ({ ...cell, y: cell.y + shiftPt, h }));
    const parts = fitted.texts.flatMap((text, at) => {
      const box = boxes[at] ?? below.room;
      const within = inner[at] ?? box;
      const isOwn =
        plainSlideText(steps[at]?.title ?? [])
          .trim()
          .toLowerCase() === own;
      const padY = rows > 2 ? 10 : padPt;
      return [
        tile(page, `box-${at + 1}`, box, { fill: 'panel', stroke: isOwn ? { color: 'accent', widthPt: 2 } : null }),
        stepText(at, text, { ...within, y: box.y + padY, h: box.h - 2 * padY }, page),
      ];
    });
    const between = flows
      ? steps
          .slice(0, -1)
          .flatMap((step, at) => flow(page, at, step, boxes[at] ?? below.room, boxes[at + 1] ?? below.room))
      : [];
    return [
      slotText(page, theme.places.title),
      ...parts,
      ...between,
      ...below.remark,
      ...sourceOf(page),
      ...footer(page),
    ];
  };
  return {
    id: 'business-model',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { steps: aboveRemark(room) },
    compose,
  };
}
