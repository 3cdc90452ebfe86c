import { slotText, stepsIn } from '../fit-text';
import { footer, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** Title and text, also for layouts whose own content is missing. */
export function titleBody(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, topPt, bottomPt, measurePt } = theme.grid;
  const text = theme.text.body;
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(leftPt, topPt, measurePt, bottomPt - topPt),
    text,
  };
  const wide = { ...body.frame, w: widthPt };
  // A few words may be as large as they are presented; then a readable measure; the full width only when the text would
  // otherwise become small.
  const steps = [
    { sizePt: 28, frame: wide, part: 0.55 },
    { sizePt: 26, frame: wide, part: 0.62 },
    { sizePt: 24, frame: wide, part: 0.7 },
    ...stepsIn({ ...text, sizesPt: [22, 20, 18] }, body.frame),
    ...stepsIn({ ...text, sizesPt: [18, 16, 14] }, wide),
  ];
  return {
    id: 'title-body',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body),
    compose: (page) => [slotText(page, theme.places.title), slotText(page, body, steps), ...footer(page)],
  };
}
