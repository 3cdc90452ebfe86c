import type { ImageElement } from '#shared/page';
import type { FontFace } from '#shared/text';
import type { SvgNode } from './svg-node';

/** A run of text in its final colour and place. */
export interface DrawnRun {
  readonly text: string;
  readonly xPt: number;
  readonly widthPt: number;
  readonly baselinePt: number;
  readonly sizePt: number;
  readonly face: FontFace;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** How text and images come onto a picture: a browser has fonts and decoders, what draws a picture file is given both. */
export interface Brush {
  readonly run: (run: DrawnRun) => readonly SvgNode[];
  readonly image: (element: ImageElement) => readonly SvgNode[];
}
