import type { Frame, SceneElement } from '#shared/page';
import { fittedElement, stepsIn } from '../fit-text';
import { footer, hairline, ordinary, ordinaryPlaces } from '../furniture';
import type { LayoutDesign } from '../layout-design';
import {
  aboveRemark,
  box,
  contentRoom,
  pageTitle,
  remarkBelow,
  remarkPlace,
  sourceOf,
  tile,
  usualRoom,
} from '../layout-parts';
import { frame } from '../page';
import type { Logo, PageContent } from '../page-content';
import { placePicture } from '../parts/place-picture';
import { gridCells, inset } from '../parts/place-steps';
import { plainParagraph } from '../slide-text';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { sceneTheme } from '../themes/theme-of';

/** In narrower rooms names would break. */
const narrowPt = 640;
/** The part of a cell that a logo covers, so that wide and tall ones weigh alike. */
const coveredPart = 0.16;

function columnsOf(count: number, widthPt: number): number {
  if (widthPt < narrowPt) return count <= 2 ? Math.max(count, 1) : count <= 12 ? 3 : 4;
  if (count <= 4) return Math.max(count, 1);
  if (count <= 6 || count === 9) return 3;
  return count <= 16 ? 4 : 6;
}

/** As large as its neighbours to the eye: the same area whatever its shape. */
function logoFrame(cell: Frame, ratio: number): Frame {
  const area = cell.w * cell.h * coveredPart;
  const wish = Math.sqrt(area * ratio);
  const w = Math.min(wish, cell.w * 0.72, cell.h * 0.5 * ratio);
  const h = w / ratio;
  return frame(cell.x + (cell.w - w) / 2, cell.y + (cell.h - h) / 2, w, h);
}

/** Names in logos' stead are one size: none of them shouts. */
function nameSize(names: readonly string[], cell: Frame, design: TextDesign, page: PageContent): number {
  const at = (name: string) =>
    fittedElement({ id: '', name: '' }, [plainParagraph(name)], design, stepsIn(design, cell), page);
  return Math.min(...names.map((name) => at(name).paragraphs[0]?.sizePt ?? 18));
}

function isDark({ project }: PageContent): boolean {
  const { panel, ink } = sceneTheme(project).colors;
  const light = (hex: string) => [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
  return light(panel) < light(ink);
}

/** One to twelve companies, by their logos or their names. */
export function logos(theme: ThemeDesign): LayoutDesign {
  const room = usualRoom(theme);
  const name: TextDesign = {
    ...theme.text.body,
    sizesPt: [24, 22, 20, 18, 16, 15, 14, 13, 12, 11],
    use: 'label',
    color: 'muted',
    align: 'center',
    valign: 'middle',
  };
  const compose = (page: PageContent) => {
    const all = page.logos();
    const below = remarkBelow(page, contentRoom(page));
    const columns = columnsOf(all.length, below.room.w);
    const cells = gridCells(all.length, columns, below.room, { x: 0, y: 0 });
    const boxes = cells.map((cell) => frame(cell.x + 12, cell.y + 8, cell.w - 24, cell.h - 16));
    const named = all.flatMap((logo) => (logo.picture ? [] : [logo.name]));
    const sizePt = named.length > 0 && boxes[0] ? nameSize(named, boxes[0], name, page) : 18;
    const mark = (logo: Logo, at: number): SceneElement => {
      const cell = cells[at] ?? below.room;
      const part = { id: `logos-${at + 1}`, name: logo.name === '' ? `${page.word('logo')} ${at + 1}` : logo.name };
      if (!logo.picture)
        return fittedElement(part, [plainParagraph(logo.name)], name, [{ sizePt, frame: boxes[at] ?? cell }], page);
      const { widthPx, heightPx } = logo.picture.asset;
      return placePicture(part, logo.picture, logoFrame(cell, widthPx / heightPx));
    };
    const wall = all.length > 0 ? box(page, 'wall', below.room).elements : [];
    // Quiet lines between them: twelve boxes would outweigh the title.
    const lines = cells.flatMap(({ x, y, w, h }, at) => [
      ...(at % columns > 0 ? [hairline(page, `upright-${at + 1}`, frame(x, y + 8, 0, h - 16))] : []),
      ...(at >= columns ? [hairline(page, `level-${at + 1}`, frame(x + 8, y, w - 16, 0))] : []),
    ]);
    // Logos are drawn for light paper.
    const parts = all.flatMap((logo, at) => {
      const room = cells[at] ?? below.room;
      const back =
        logo.picture && isDark(page) ? [tile(page, `tile-${at + 1}`, inset(room, 12, 10), { fill: 'ink' })] : [];
      return [...back, mark(logo, at)];
    });
    return [pageTitle(page).element, ...wall, ...lines, ...parts, ...below.remark, ...sourceOf(page), ...footer(page)];
  };
  return {
    id: 'logos',
    ...ordinary(theme),
    places: ordinaryPlaces(theme, remarkPlace(theme, room), theme.places.caption),
    rooms: { logos: aboveRemark(room) },
    compose,
  };
}
