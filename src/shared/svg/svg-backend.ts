import type { DrawnRun, ImageElement } from '#shared/page';
import type { SvgNode } from './svg-node';

/** How text and images come onto a picture: a browser has fonts and decoders, what draws a picture file is given both. */
export interface SvgBackend {
  readonly run: (run: DrawnRun) => readonly SvgNode[];
  readonly image: (element: ImageElement) => readonly SvgNode[];
}
