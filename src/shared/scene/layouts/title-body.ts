import { slotText, stepsIn } from '../fit-text';
import { bodyText, footer, ordinary, ordinaryPlaces, titlePlace } from '../furniture';
import type { LayoutDesign, TextPlaceDesign } from '../layout-design';
import { contentBottomPt, contentTopPt, contentWidthPt, frame, marginPt } from '../ledger';
import type { PageContent } from '../page-content';
import type { SceneElement } from '../types';

const body: TextPlaceDesign = {
  slot: 'body',
  type: 'body',
  frame: frame(marginPt, contentTopPt, 688, contentBottomPt - contentTopPt),
  text: bodyText,
};
const wide = { ...body.frame, w: contentWidthPt };

/** A few words may be as large as they are presented; then a readable measure; the full width only when the text would otherwise become small. */
const steps = [
  { sizePt: 28, frame: wide, part: 0.55 },
  { sizePt: 26, frame: wide, part: 0.62 },
  { sizePt: 24, frame: wide, part: 0.7 },
  ...stepsIn({ ...bodyText, sizesPt: [22, 20, 18] }, body.frame),
  ...stepsIn({ ...bodyText, sizesPt: [18, 16, 14] }, wide),
];

/** Title and text, also for layouts whose own content is missing. */
export function composeTitleBody(page: PageContent): readonly SceneElement[] {
  return [slotText(page, titlePlace), slotText(page, body, steps), ...footer(page)];
}

export const titleBody: LayoutDesign = {
  id: 'title-body',
  ...ordinary,
  places: ordinaryPlaces(body),
  compose: composeTitleBody,
};
