import type { PictureView } from '#shared/project';
import { cropOf } from '#shared/scene';

export const edges = ['left', 'top', 'right', 'bottom'] as const;
export type Edge = (typeof edges)[number];
export type Crop = Readonly<Record<Edge, number>>;

export type Point = { readonly x: number; readonly y: number };

/** What is being chosen: the crop, and the focus once one was set. */
export interface DraftView {
  readonly crop: Crop;
  readonly focus: Point | null;
}

/** Of each side at least this much stays: less is a slip of the hand. */
const leastPart = 0.05;
const opposite = { left: 'right', top: 'bottom', right: 'left', bottom: 'top' } as const;

export const wholeDraft: DraftView = { crop: { left: 0, top: 0, right: 0, bottom: 0 }, focus: null };

export function draftOf(view: PictureView): DraftView {
  return { crop: cropOf(view), focus: view.focus ?? null };
}

/** The draft as the project keeps it: nothing is written of what is as it would be anyway. */
export function viewOf({ crop, focus }: DraftView): PictureView {
  const isCut = edges.some((edge) => crop[edge] > 0);
  return { ...(isCut ? { crop } : {}), ...(focus ? { focus } : {}) };
}

/** Brings edges to a point of the picture, as far as something is left between them. */
export function moveEdges(draft: DraftView, moved: readonly Edge[], to: Point): DraftView {
  const crop: Record<Edge, number> = { ...draft.crop };
  for (const edge of moved) {
    const along = edge === 'left' || edge === 'right' ? to.x : to.y;
    const cut = edge === 'left' || edge === 'top' ? along : 1 - along;
    crop[edge] = rounded(cut, 0, 1 - crop[opposite[edge]] - leastPart);
  }
  return { ...draft, crop };
}

/** Cuts more or less off at one edge. */
export function pushEdge(draft: DraftView, edge: Edge, by: number): DraftView {
  const cut = rounded(draft.crop[edge] + by, 0, 1 - draft.crop[opposite[edge]] - leastPart);
  return { ...draft, crop: { ...draft.crop, [edge]: cut } };
}

export function moveFocus(draft: DraftView, to: Point): DraftView {
  const { left, top, right, bottom } = draft.crop;
  return { ...draft, focus: { x: rounded(to.x, left, 1 - right), y: rounded(to.y, top, 1 - bottom) } };
}

/** Where the ring stands: in the middle until it was put somewhere, and never where the picture is cut off. */
export function ringOf({ crop: { left, top, right, bottom }, focus }: DraftView): Point {
  const { x, y } = focus ?? { x: (left + 1 - right) / 2, y: (top + 1 - bottom) / 2 };
  return { x: rounded(x, left, 1 - right), y: rounded(y, top, 1 - bottom) };
}

function rounded(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most) * 1e4) / 1e4;
}
