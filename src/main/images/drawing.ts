import type { Asset } from '#shared/project';
import { decodePicture } from './decode-picture';
import type { Pixels } from './pixels';
import { renderSvg } from './svg/render-svg';

/** Turns pictures into pixels. A stranger's may keep a decoder busy for ever, so that who exports is given one that stops. */
export interface Drawing {
  /** What `decodePicture` does. Rejects with `PictureError`, which may be `PictureTooSlow`. */
  readonly decode: (bytes: Uint8Array, type: Exclude<Asset['type'], 'image/jpeg'>) => Promise<Pixels>;
  /** What `renderSvg` does. Rejects likewise. */
  readonly render: (svg: string, widthPx: number) => Promise<Pixels>;
}

/** Draws where it is called, for as long as it takes. */
export const drawHere: Drawing = { decode: decodePicture, render: renderSvg };
