import { createTranslator, type Translator } from '#shared/i18n';
import type { ScenePage } from '#shared/page';
import type { Scene } from '#shared/scene';
import type { Typeface } from '#shared/text';
import { furnitureItems, lineRuns } from './furniture';
import { layNotes } from './lay-notes';
import { besidePt, linesBeside, marginPt, type Sheet, sheetOf, slidePlaces, topPt } from './sheet-design';
import type { Handout, HandoutForm, SheetItem } from './types';

interface Shown {
  readonly page: ScenePage;
  /** Index among all pages; what is printed is one more. */
  readonly index: number;
}

/** Puts the slides that are not hidden on sheets of paper. Pure; a deck with nothing to show has no sheets. */
export function layHandout(scene: Scene, form: HandoutForm): Handout {
  const { t } = createTranslator(scene.language);
  const sheet = sheetOf(scene);
  const shown = scene.pages.flatMap((page, index) => (page.hidden ? [] : [{ page, index }]));
  const bodies =
    form === 'notes'
      ? noteBodies(scene, shown, sheet, t)
      : slideBodies(scene, shown, sheet, form === 'handout-3' ? 3 : 6);
  const sheets = bodies.map(({ items, foot }, index) => ({
    items: [
      ...furnitureItems(
        {
          headLeft: scene.title,
          headRight: scene.author,
          footLeft: foot,
          footRight: `${index + 1} / ${bodies.length}`,
        },
        scene.theme.fonts.body,
        sheet,
      ),
      ...items,
    ],
  }));
  return { widthPt: sheet.widthPt, heightPt: sheet.heightPt, sheets };
}

interface Body {
  readonly items: readonly SheetItem[];
  readonly foot: string;
}

/** A slide above, its notes below; long notes go on on further sheets. */
function noteBodies(scene: Scene, shown: readonly Shown[], sheet: Sheet, t: Translator['t']): readonly Body[] {
  const ratio = scene.heightPt / scene.widthPt;
  const frame = { x: marginPt, y: topPt, w: sheet.columnPt, h: sheet.columnPt * ratio };
  const nextTopPt = topPt + 24;
  const set = { language: scene.language, typeface: scene.theme.fonts.body, sheet };
  return shown.flatMap(({ page, index }) => {
    const number = index + 1;
    const columns = layNotes(page.notes, index, set, frame.y + frame.h + 20, nextTopPt);
    const foot = [t('document.slideNumber', { number }), page.title].filter((part) => part !== '').join(' · ');
    return columns.map((notes, column): Body => {
      const above: readonly SheetItem[] =
        column === 0
          ? [{ kind: 'slide', page: index, frame }]
          : [continuedItem(t('document.notesGoOn', { number }), set.typeface)];
      return { items: [...above, ...notes], foot };
    });
  });
}

function continuedItem(text: string, typeface: Typeface): SheetItem {
  const look = { sizePt: 10, bold: true, italic: false, code: false, typeface };
  const runs = lineRuns(text, marginPt, look);
  return { kind: 'furniture', baselinePt: topPt + 12, sizePt: look.sizePt, color: 'muted', runs };
}

function slideBodies(scene: Scene, shown: readonly Shown[], sheet: Sheet, count: 3 | 6): readonly Body[] {
  const places = slidePlaces(count, scene.heightPt / scene.widthPt, sheet);
  const sheets = Math.ceil(shown.length / count);
  return Array.from({ length: sheets }, (_, number) => ({
    items: shown.slice(number * count, (number + 1) * count).flatMap(({ index }, at): SheetItem[] => {
      const frame = places[at];
      if (!frame) return [];
      const slide: SheetItem = { kind: 'slide', page: index, frame };
      if (count === 6) return [slide];
      const room = besidePt(frame, sheet);
      return [slide, ...linesBeside(frame).map((y): SheetItem => ({ kind: 'rule', ...room, y, widthPt: 0.5 }))];
    }),
    foot: '',
  }));
}
