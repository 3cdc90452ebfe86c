import { type DrawnRun, type ImageElement, wholePicture } from '#shared/page';
import { type FontFace, faceOf, type Typeface } from '#shared/text';
import type { SvgBackend } from './svg-backend';
import { type SvgNode, svgNode } from './svg-node';

/**
 * Our own faces first, each alone: a family that held both would let the browser choose, and it would take the Latin
 * face's narrow quotation marks for Chinese ones.
 */
const families: Readonly<Record<string, string>> = {
  latin: "'Pitchwright Latin', Arimo, Arial, sans-serif",
  cjk: "'Pitchwright CJK', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
  mono: "'Pitchwright Mono', Cousine, 'Courier New', monospace",
  'latin serif': "'Pitchwright Serif', Tinos, 'Times New Roman', serif",
  'cjk serif': "'Pitchwright CJK Serif', 'Noto Serif SC', SimSun, 'Songti SC', serif",
};

/** What text of both scripts is set in where a browser chooses the face by character: text that is being written. */
export function cssDocumentFamilies(typeface: Typeface): string {
  const [latin, cjk] = (['latin', 'cjk'] as const).map((family) => {
    const { typeface: own } = faceOf(family, { bold: false, italic: false, typeface });
    return cssFamilies(own ? { family, typeface: own } : { family });
  });
  return `${latin?.split(',')[0]}, ${cjk}`;
}

/** What no face of text has is drawn as in the PDF: ticks and stars, and emoji in one colour. */
const symbols = "'Pitchwright Symbols', 'Pitchwright Emoji'";

/** The families that a browser sets a face in, our own first. */
export function cssFamilies({ family, typeface }: Pick<FontFace, 'family' | 'typeface'>): string {
  return `${families[typeface ? `${family} ${typeface}` : family]}, ${symbols}`;
}

/** Leaves text to the browser's fonts and images to its decoders. */
export function browserBackend(assetUrl: (key: string) => string): SvgBackend {
  return {
    run: (run) => [textNode(run)],
    image: ({ frame, asset, alt, crop, clip }) => {
      const { x, y, w: width, h: height } = wholePicture(frame, crop);
      const picture = svgNode('image', {
        x,
        y,
        width,
        height,
        href: assetUrl(asset),
        preserveAspectRatio: 'none',
      });
      const label = alt === '' ? [] : [svgNode('title', {}, [alt])];
      const window = { x: frame.x, y: frame.y, width: frame.w, height: frame.h };
      const style = clip === 'ellipse' ? { clipPath: ellipseIn(frame) } : undefined;
      return [svgNode('svg', { ...window, overflow: 'hidden' }, [...label, picture], style)];
    },
  };
}

/** In the window's coordinates: the element's own box would be that of the whole picture, what is cut off too. */
function ellipseIn({ w, h }: ImageElement['frame']): string {
  return `ellipse(${w / 2}px ${h / 2}px at ${w / 2}px ${h / 2}px) view-box`;
}

/** A run as text that the browser sets in our fonts. */
function textNode({ text, xPt, baselinePt, sizePt, face, color, underline, strike }: DrawnRun): SvgNode {
  const lines = [...(underline ? ['underline'] : []), ...(strike ? ['line-through'] : [])];
  const attributes = {
    x: xPt,
    y: baselinePt,
    fontSize: sizePt,
    fontFamily: cssFamilies(face),
    fill: color,
    ...keptSpaces(text),
    ...(face.bold ? { fontWeight: 700 } : {}),
    ...(face.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(' ') }),
  };
  return svgNode('text', attributes, [text]);
}

/** A run may begin or end with the space that parts it from its neighbour, which a browser would drop. */
export function keptSpaces(text: string): { readonly xmlSpace?: 'preserve' } {
  return /^ | $| {2}/.test(text) ? { xmlSpace: 'preserve' } : {};
}
