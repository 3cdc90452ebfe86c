import type { FontFamily } from '#shared/text';
import { type Brush, type DrawnRun, wholeImage } from './brush';
import { type SvgNode, svgNode } from './svg-node';

/**
 * Our own faces first, each alone: a family that held both would let the browser choose, and it would take the Latin
 * face's narrow quotation marks for Chinese ones.
 */
const families: Readonly<Record<FontFamily, string>> = {
  latin: "'Pitchwright Latin', Arimo, Arial, sans-serif",
  cjk: "'Pitchwright CJK', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
  mono: "'Pitchwright Mono', Cousine, 'Courier New', monospace",
};

/** Leaves text to the browser's fonts and images to its decoders. */
export function browserBrush(assetUrl: (key: string) => string): Brush {
  return {
    run: (run) => [textNode(run)],
    image: ({ frame, asset, alt, crop, clip }) => {
      const picture = svgNode('image', {
        ...wholeImage(frame, crop),
        href: assetUrl(asset),
        preserveAspectRatio: 'none',
      });
      const label = alt === '' ? [] : [svgNode('title', {}, [alt])];
      const window = { x: frame.x, y: frame.y, width: frame.w, height: frame.h };
      const style = clip === 'ellipse' ? { clipPath: 'ellipse(50% 50%)' } : undefined;
      return [svgNode('svg', { ...window, overflow: 'hidden' }, [...label, picture], style)];
    },
  };
}

/** A run as text that the browser sets in our fonts. */
function textNode({ text, xPt, baselinePt, sizePt, face, fill, underline, strike }: DrawnRun): SvgNode {
  const lines = [...(underline ? ['underline'] : []), ...(strike ? ['line-through'] : [])];
  const attributes = {
    x: xPt,
    y: baselinePt,
    fontSize: sizePt,
    fontFamily: families[face.family],
    fill,
    // A run may begin or end with the space that parts it from its neighbour.
    ...(/^ | $| {2}/.test(text) ? { xmlSpace: 'preserve' } : {}),
    ...(face.bold ? { fontWeight: 700 } : {}),
    ...(face.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(' ') }),
  };
  return svgNode('text', attributes, [text]);
}
