import type { SceneElement } from '#shared/page';
import { type FittedText, fitSlot, partName, placeholderOf, slotText, stepsIn, textElement } from '../fit-text';
import { block, drawOrnaments, footer, footerPlaces } from '../furniture';
import { reservedPt } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import { sourceOf } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

const gapPt = 24;

/** One sentence that the meeting should remember, beside a red line. Without more to say it has the line to itself. */
export function statement(theme: ThemeDesign): LayoutDesign {
  const { places, sizes } = theme;
  const line = frame(theme.grid.leftPt, 72, 6, 376);
  const leftPt = line.x + 32;
  const widthPt = theme.grid.widthPt - 32;
  const title: TextPlaceDesign = {
    slot: 'title',
    role: 'title',
    frame: frame(leftPt, 72, widthPt, 244),
    text: { ...theme.text.title, color: theme.statement.title, valign: 'top', sizesPt: sizes.statement },
  };
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(leftPt, 332, Math.min(720, widthPt), 116),
    text: { ...theme.text.body, sizesPt: sizes.lead, color: theme.statement.text },
  };
  const caption: TextPlaceDesign = {
    ...places.caption,
    frame: frame(leftPt, 462, widthPt, 24),
    text: { ...places.caption.text, color: theme.statement.text },
  };
  const footers = footerPlaces(theme, { color: theme.statement.text });
  const alone: TextPlaceDesign = {
    ...title,
    frame: frame(leftPt, line.y, title.frame.w, line.h),
    text: { ...title.text, valign: 'middle' },
  };

  /** The sentence and what follows it as one block in the middle of the red line. */
  const centred = (page: PageContent): readonly SceneElement[] => {
    const sentence = fitSlot(page, 'title', title.text, stepsIn(title.text, title.frame));
    const rest = fitSlot(page, 'body', body.text, stepsIn(body.text, body.frame));
    const titlePt = Math.min(Math.max(reservedPt(sentence.text), 48), title.frame.h);
    const bodyPt = Math.min(reservedPt(rest.text), body.frame.h);
    const topPt = Math.round(line.y + (line.h - titlePt - gapPt - bodyPt) / 2);
    const place = (at: TextPlaceDesign, fitted: FittedText, yPt: number, heightPt: number) => {
      const part = { id: at.slot, name: page.word(partName(at.slot)), placeholder: placeholderOf(at) };
      return textElement(part, { ...fitted, frame: { ...at.frame, y: yPt, h: heightPt } }, at.text);
    };
    return [place(title, sentence, topPt, titlePt), place(body, rest, topPt + titlePt + gapPt, bodyPt)];
  };

  return {
    id: 'statement',
    background: theme.statement.background,
    places: [title, body, caption, ...footers],
    rooms: { title: title.frame },
    decorate: (page) => [...drawOrnaments(page, theme.statement.ornaments), block(page, 'line', line, 'brand')],
    compose: (page) => {
      const main = page.text('body').length === 0 ? [slotText(page, alone)] : centred(page);
      return [...main, ...sourceOf(page, caption), ...footer(page, footers)];
    },
  };
}
