import { type DrawnRun, type SvgNode, svgNode } from '#shared/svg';
import { hasGlyph } from '#shared/text';
import type { OutlineFont, PageFonts } from './loaded-fonts';

/**
 * A run as outlines: the same glyphs at the same places as the PDF painter's, unkerned. Underlines lie below the letters'
 * feet and are as thick as a thin stroke of the type.
 */
export function drawRun(run: DrawnRun, fonts: PageFonts): readonly SvgNode[] {
  const first = run.text.codePointAt(0) ?? 0x20;
  const symbols = hasGlyph(first) ? null : fonts.ofSymbol(first);
  const letters = symbols ? symbolNodes(run, symbols, first) : letterNodes(run, fonts.ofFace(run.face));
  const bar = (fromBaseline: number): SvgNode =>
    svgNode('rect', {
      x: run.xPt,
      y: run.baselinePt + fromBaseline * run.sizePt,
      width: run.widthPt,
      height: Math.max(0.4, run.sizePt * 0.055),
      fill: run.fill,
    });
  return [...letters, ...(run.underline ? [bar(0.12)] : []), ...(run.strike ? [bar(-0.3)] : [])];
}

function letterNodes(run: DrawnRun, { font, path }: OutlineFont): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  let xPt = run.xPt;
  for (const letter of run.text) {
    const glyph = font.glyphOf(letter.codePointAt(0) as number);
    // What no font has stays blank, as in a PDF; a finding names it.
    if (glyph !== 0) nodes.push(...glyphNode(path(glyph), xPt, run.baselinePt, run.sizePt / font.unitsPerEm, run.fill));
    xPt += (font.advance(glyph) * run.sizePt) / font.unitsPerEm;
  }
  return nodes;
}

/** A character that was measured without a font stands in the middle of the room it was given, never wider. */
function symbolNodes(run: DrawnRun, { font, path }: OutlineFont, codePoint: number): readonly SvgNode[] {
  const glyph = font.glyphOf(codePoint);
  const advanceEm = font.advance(glyph) / font.unitsPerEm;
  const sizePt = Math.min(run.sizePt, run.widthPt / Math.max(advanceEm, 0.01));
  const xPt = run.xPt + (run.widthPt - advanceEm * sizePt) / 2;
  return glyphNode(path(glyph), xPt, run.baselinePt, sizePt / font.unitsPerEm, run.fill);
}

function glyphNode(d: string, xPt: number, yPt: number, scale: number, fill: string): readonly SvgNode[] {
  return d === '' ? [] : [svgNode('path', { d, fill, transform: `matrix(${scale} 0 0 ${-scale} ${xPt} ${yPt})` })];
}
