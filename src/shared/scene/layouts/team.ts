import type { Frame, SceneElement } from '#shared/page';
import type { Member } from '#shared/project';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import { type MeasuredText, reservedPt } from '../lay-text';
import type { LayoutDesign } from '../layout-design';
import { contentRoom, pageTitle, remarkBelow, remarkPlace, usualRoom } from '../layout-parts';
import { frame } from '../page';
import type { PageContent } from '../page-content';
import { type MemberSizes, measureMember, memberText, portrait } from '../parts/place-member';
import { gridCells } from '../parts/place-steps';
import type { ThemeDesign } from '../theme-design';

/** How people are arranged: portrait above the text in a row, beside it in a list. */
interface Arrangement {
  readonly columns: number;
  readonly above: boolean;
  /** The least and the largest width of a portrait. */
  readonly portraitPt: readonly [least: number, most: number];
  readonly sizes: MemberSizes;
}

const sizes: readonly MemberSizes[] = [
  [26, 18, 20],
  [24, 18, 18],
  [22, 16, 18],
  [20, 16, 17],
  [20, 16, 16],
  [18, 16, 16],
  [17, 14, 16],
];
/** Below what a last row can read, for whom there is no room otherwise. */
const tight: readonly MemberSizes[] = [
  [16, 14, 15],
  [16, 14, 14],
  [15, 13, 13],
  [14, 12, 12],
  [14, 11, 11],
];

const mostInRow = 4;
/** A remark about people is not larger than what is said of them. */
const mostRemarkPt = 18;
/** Portraits are four to five. */
const portraitShape = 0.8;
const rowGapPt = 16;
const besidePt = 14;
const abovePt = 14;
/** A line of biography longer than this is hard to read. */
const longestLinePt = 560;

/** From the most generous to the tightest; a row of portraits becomes a list when its texts are long. */
function arrangementsFor(count: number): readonly Arrangement[] {
  const usualColumns = count <= 2 ? 1 : count <= 8 ? 2 : 3;
  const list = (columns: number, [least, most]: Arrangement['portraitPt'], set: MemberSizes): Arrangement => ({
    columns,
    above: false,
    portraitPt: [least, most],
    sizes: set,
  });
  const largest = count <= 2 ? 150 : 96;
  const readable = sizes.map((set) => list(usualColumns, [48, largest], set));
  // Many people with much to say: small portraits, then three columns of short lines.
  const modest = [usualColumns, ...(count > mostInRow ? [3] : [])];
  const dense = (sets: readonly MemberSizes[]) =>
    sets.flatMap((set) => modest.map((columns) => list(columns, [40, 48], set)));
  const small = [...dense(sizes.slice(-2)), ...dense(tight)];
  if (count > mostInRow) return [...readable, ...small];
  const row = (set: MemberSizes): Arrangement =>
    count <= 2
      ? { columns: count, above: false, portraitPt: [136, 208], sizes: set }
      : { columns: count, above: true, portraitPt: [88, 208], sizes: set };
  return [...sizes.map(row), ...readable, ...small];
}

interface Attempt {
  readonly arrangement: Arrangement;
  readonly cells: readonly Frame[];
  readonly texts: readonly MeasuredText[];
  readonly portraitPt: number;
  readonly fits: boolean;
  /** No name breaks. */
  readonly calm: boolean;
}

function isCalm(texts: readonly MeasuredText[]): boolean {
  return texts.every(({ paragraphs: [name] }) => (name?.lines.length ?? 0) <= 1);
}

/** People with the largest portraits that leave their texts room. */
function attempt(members: readonly Member[], arrangement: Arrangement, room: Frame, page: PageContent): Attempt {
  const { columns, above, portraitPt: sides } = arrangement;
  const [least, most] = sides;
  const cells = gridCells(members.length, columns, room, { x: page.theme.grid.gutterPt, y: rowGapPt });
  const { w, h } = cells[0] ?? room;
  const measure = (widthPt: number) =>
    members.map((member) => measureMember(member, arrangement.sizes, Math.min(widthPt, longestLinePt), page));
  const tallest = (texts: readonly MeasuredText[]) => Math.max(0, ...texts.map(reservedPt));
  if (above) {
    const texts = measure(w);
    const leftPt = h - tallest(texts) - abovePt;
    const portraitPt = Math.min(w, most, leftPt * portraitShape);
    return { arrangement, cells, texts, portraitPt, calm: isCalm(texts), fits: portraitPt >= least };
  }
  const portraitPt = Math.min(Math.max(h * portraitShape, least), most, w * 0.34);
  const texts = measure(w - portraitPt - besidePt);
  return { arrangement, cells, texts, portraitPt, calm: isCalm(texts), fits: tallest(texts) <= h };
}

/** The portrait, or initials, stands to the floor of what is left for it in a row, in its own shape in a list. */
function portraitFrame(cell: Frame, { arrangement, portraitPt, texts }: Attempt): Frame {
  const shapedPt = portraitPt / portraitShape;
  if (!arrangement.above) return frame(cell.x, cell.y, portraitPt, Math.min(shapedPt, cell.h));
  const tallest = Math.max(0, ...texts.map(reservedPt));
  // As wide as its column where there is height for it: a row of faces fills the page.
  const highPt = Math.max(cell.h - tallest - abovePt, portraitPt);
  return frame(cell.x, cell.y, Math.min(cell.w, highPt * 1.1), highPt);
}

function textFrame(cell: Frame, { arrangement, portraitPt }: Attempt, picture: Frame): Frame {
  if (arrangement.above) {
    const y = picture.y + picture.h + abovePt;
    return { ...cell, y, h: cell.y + cell.h - y };
  }
  return { ...cell, x: cell.x + portraitPt + besidePt, w: Math.min(cell.w - portraitPt - besidePt, longestLinePt) };
}

function placeTeam(members: readonly Member[], room: Frame, page: PageContent): readonly SceneElement[] {
  const arrangements = arrangementsFor(members.length);
  let chosen: Attempt | null = null;
  for (const arrangement of arrangements) {
    const next = attempt(members, arrangement, room, page);
    const isBetter = next.fits && next.calm;
    if (!chosen || isBetter || !chosen.fits) chosen = next;
    if (isBetter) break;
  }
  if (!chosen) return [];
  const found = chosen;
  const { arrangement, cells, texts } = found;
  return members.flatMap((member, index) => {
    const cell = cells[index] ?? room;
    const at = portraitFrame(cell, found);
    const picture = portrait(member, index, at, page);
    const text = memberText(index, texts[index] as MeasuredText, textFrame(cell, found, at), page);
    const below = index >= arrangement.columns;
    const line = frame(cell.x, cell.y - rowGapPt / 2, cell.w, 0);
    return [...(below ? [hairline(page, `divider-${index}`, line)] : []), ...picture, text];
  });
}

/** One to eight people with portraits or initials; a closing remark below them when there is one. */
export function team(theme: ThemeDesign): LayoutDesign {
  const usual = usualRoom(theme);
  const room = { ...usual, h: theme.grid.bottomPt - usual.y };
  return {
    id: 'team',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room, mostRemarkPt)),
    rooms: { team: { ...room, h: 208 } },
    compose: (page) => {
      const members = page.team();
      const below = remarkBelow(page, contentRoom(page), mostRemarkPt);
      return [
        pageTitle(page).element,
        ...(members.length === 0 ? [] : placeTeam(members, below.room, page)),
        ...below.remark,
        ...footer(page),
      ];
    },
  };
}
