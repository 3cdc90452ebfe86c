import { z } from 'zod';
import { ceilings } from './ceilings';
import { line } from './fields';

/** An image kept in the file as `assets/<sha256>.<ext>`; its key in `project.assets` is the SHA-256 in hex. */
export const assetSchema = z.looseObject({
  name: line,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml']),
  bytes: z.int().min(0),
  widthPx: z.int().min(1).max(ceilings.side),
  heightPx: z.int().min(1).max(ceilings.side),
});
export type Asset = z.infer<typeof assetSchema>;

const fraction = z.number().min(0).max(1);
/** What a place shows of a picture, in fractions of its width and height as it is seen upright. */
export const pictureViewSchema = z.looseObject({
  /** The point that stays in sight when the picture has to be cut to its place's shape; absent: the middle. */
  focus: z.looseObject({ x: fraction, y: fraction }).optional(),
  /** What is cut off at each side before anything else. */
  crop: z.looseObject({ left: fraction, top: fraction, right: fraction, bottom: fraction }).optional(),
});
export type PictureView = z.infer<typeof pictureViewSchema>;
