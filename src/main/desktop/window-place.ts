import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the program's window stood when it was closed, in the system's density-independent pixels. */
export const windowPlaceSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const usual = { width: 1440, height: 900 };
/** So much of the window's upper edge has to be on a display that a person can take hold of it. */
const grip = { width: 120, height: 40 };

/**
 * The place for the program's window on the displays that are there: where it stood, unless that display has gone; never larger
 * than its display. `workAreas` has the main display's first; without a place the system chooses where.
 */
export function placeWindow(kept: WindowPlace | null, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const [main] = workAreas;
  const home = kept && workAreas.find((area) => canBeGripped(kept, area));
  const area = home ?? main;
  const { width, height } = kept ?? usual;
  const size = { width: Math.min(width, area?.width ?? width), height: Math.min(height, area?.height ?? height) };
  if (!kept || !home) return size;
  return {
    ...size,
    x: clamp(kept.x, home.x + grip.width - size.width, home.x + home.width - grip.width),
    y: clamp(kept.y, home.y, home.y + home.height - grip.height),
  };
}

/** No system's frame is wider. */
const widestFrame = 100;

/**
 * How far inside its frame a window says that it stands. Linux places a window by its frame and tells the place of what is inside
 * (electron#28128): kept as it is, the window would come a title bar lower at each start. Nothing for a system that put the window
 * somewhere else altogether.
 */
export function frameOffset(asked: Partial<Rectangle>, got: Rectangle): { readonly x: number; readonly y: number } {
  const x = got.x - (asked.x ?? got.x);
  const y = got.y - (asked.y ?? got.y);
  const isFrame = x >= 0 && y >= 0 && x <= widestFrame && y <= widestFrame;
  return isFrame ? { x, y } : { x: 0, y: 0 };
}

function canBeGripped({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const shared = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return shared >= grip.width && y >= area.y - grip.height && y <= area.y + area.height - grip.height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
