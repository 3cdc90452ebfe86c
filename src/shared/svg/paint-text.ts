import type { LaidParagraph, PlacedRun, SceneTheme } from '#shared/scene';
import type { FontFamily } from '#shared/text';
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

/** Paragraphs as drawn: a `text` a run, each where the scene put it. */
export function paintParagraphs(paragraphs: readonly LaidParagraph[], theme: SceneTheme): readonly SvgNode[] {
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraph.lines.flatMap((line) => line.runs.map((run) => paintRun(run, line.baselinePt, theme)));
    const first = paragraph.lines[0];
    return paragraph.marker.kind === 'none' || !first
      ? runs
      : [paintMarker(paragraph, first.baselinePt, theme), ...runs];
  });
}

function paintMarker({ marker, sizePt }: LaidParagraph, baselinePt: number, theme: SceneTheme): SvgNode {
  const fill = `#${theme.colors[marker.color]}`;
  return svgNode('text', { x: marker.xPt, y: baselinePt, fontSize: sizePt, fontFamily: families.latin, fill }, [
    marker.text,
  ]);
}

function paintRun({ text, xPt, face, style }: PlacedRun, baselinePt: number, theme: SceneTheme): SvgNode {
  const lines = [...(style.underline ? ['underline'] : []), ...(style.strike ? ['line-through'] : [])];
  const attributes = {
    x: xPt,
    y: baselinePt,
    fontSize: style.sizePt,
    fontFamily: families[face.family],
    fill: `#${theme.colors[style.link === '' ? style.color : 'accent']}`,
    // A run may begin or end with the space that parts it from its neighbour.
    ...(/^ | $| {2}/.test(text) ? { xmlSpace: 'preserve' } : {}),
    ...(face.bold ? { fontWeight: 700 } : {}),
    ...(face.italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(' ') }),
  };
  return svgNode('text', attributes, [text]);
}
