import type { Frame, SceneElement } from '#shared/page';
import type { Member } from '#shared/project';
import { fitText, slotText, stepsIn, textElement } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { MeasuredText } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { type MemberSizes, measureMember, memberText, portrait } from '../place-member';
import type { TextPlaceDesign, ThemeDesign } from '../theme-design';

/** How people are arranged: portrait above the text in a row of few, beside it in a list of many. */
interface Arrangement {
  readonly columns: number;
  readonly portrait: { readonly w: number; readonly h: number; readonly above: boolean };
  readonly sizes: MemberSizes;
}

const few: readonly MemberSizes[] = [
  [20, 14, 16],
  [20, 14, 15],
  [18, 14, 14],
];
const many: readonly MemberSizes[] = [
  [16, 13, 13],
  [15, 12, 12],
  [14, 11, 11],
];

/** From the most generous to the tightest; a row of portraits becomes a list when its texts are long. */
function arrangementsFor(count: number): readonly Arrangement[] {
  const list = { columns: count <= 2 ? 1 : count <= 8 ? 2 : 3, portrait: { w: 48, h: 60, above: false } };
  const lists = many.map((sizes) => ({ ...list, sizes }));
  if (count > 4) return lists;
  const row =
    count <= 2
      ? { columns: count, portrait: { w: 136, h: 170, above: false } }
      : { columns: count, portrait: { w: 96, h: 120, above: true } };
  return [...few.map((sizes) => ({ ...row, sizes })), ...lists];
}

function memberFrames(
  arrangement: Arrangement,
  count: number,
  room: Frame,
  { gutterPt }: ThemeDesign['grid'],
): readonly Frame[] {
  const { columns } = arrangement;
  const rows = Math.ceil(count / columns);
  const w = (room.w - (columns - 1) * gutterPt) / columns;
  const gapPt = rows > 1 ? 16 : 0;
  const h = (room.h - (rows - 1) * gapPt) / rows;
  return Array.from({ length: count }, (_, index) =>
    frame(room.x + (index % columns) * (w + gutterPt), room.y + Math.floor(index / columns) * (h + gapPt), w, h),
  );
}

/** A line of biography longer than this is hard to read. */
const longestLinePt = 560;

function textFrame(cell: Frame, { portrait: { w, h, above } }: Arrangement): Frame {
  if (above) return { ...cell, y: cell.y + h + 14, h: cell.h - h - 14 };
  return { ...cell, x: cell.x + w + 20, w: Math.min(cell.w - w - 20, longestLinePt) };
}

interface Attempt {
  readonly arrangement: Arrangement;
  readonly cells: readonly Frame[];
  readonly texts: readonly MeasuredText[];
  readonly fits: boolean;
}

function attempt(members: readonly Member[], arrangement: Arrangement, room: Frame, page: PageContent): Attempt {
  const cells = memberFrames(arrangement, members.length, room, page.theme.grid);
  const frames = cells.map((cell) => textFrame(cell, arrangement));
  const texts = members.map((member, index) => measureMember(member, arrangement.sizes, frames[index]?.w ?? 0, page));
  const fits = texts.every((text, index) => text.heightPt <= (frames[index]?.h ?? 0));
  return { arrangement, cells, texts, fits };
}

function placeTeam(members: readonly Member[], room: Frame, page: PageContent): readonly SceneElement[] {
  const arrangements = arrangementsFor(members.length);
  let chosen = attempt(members, arrangements[0] as Arrangement, room, page);
  for (const arrangement of arrangements.slice(1)) {
    if (chosen.fits) break;
    chosen = attempt(members, arrangement, room, page);
  }
  const { arrangement, cells, texts } = chosen;
  return members.flatMap((member, index) => {
    const cell = cells[index] as Frame;
    const { w, h } = arrangement.portrait;
    const picture = portrait(member, index, frame(cell.x, cell.y, w, h), page);
    const text = memberText(index, texts[index] as MeasuredText, textFrame(cell, arrangement), page);
    const below = index >= arrangement.columns;
    const line = frame(cell.x, cell.y - 8, cell.w, 0);
    return [...(below ? [hairline(page, `divider-${index}`, line)] : []), ...picture, text];
  });
}

/** One to eight people with portraits or initials; a closing remark below them when there is one. */
export function team(theme: ThemeDesign): LayoutDesign {
  const { leftPt, widthPt, bottomPt } = theme.grid;
  const topPt = theme.grid.topPt + 12;
  const body: TextPlaceDesign = {
    slot: 'body',
    role: 'body',
    frame: frame(leftPt, bottomPt - 80, widthPt, 80),
    text: { ...theme.text.body, sizesPt: [16, 14] },
  };
  return {
    id: 'team',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, body),
    rooms: { team: frame(leftPt, topPt, widthPt, 208) },
    compose: (page) => {
      const members = page.team();
      const remark = page.text('body');
      const fitted = fitText(remark, body.text, stepsIn(body.text, body.frame), page);
      const remarkPt = remark.length === 0 ? 0 : Math.min(fitted.text.heightPt, body.frame.h);
      const room = frame(leftPt, topPt, widthPt, bottomPt - topPt - (remarkPt === 0 ? 0 : remarkPt + 24));
      const part = { id: 'body', name: page.word('body'), placeholder: { role: 'body', slot: 'body' } } as const;
      const at = { ...body.frame, y: bottomPt - remarkPt, h: remarkPt };
      const text = remark.length === 0 ? [] : [textElement(part, { ...fitted, frame: at }, body.text)];
      return [
        slotText(page, theme.places.title),
        ...(members.length === 0 ? [] : placeTeam(members, room, page)),
        ...text,
        ...footer(page),
      ];
    },
  };
}
