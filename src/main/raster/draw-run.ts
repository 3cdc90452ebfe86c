import { type DrawnRun, runBars, symbolPlace } from '#shared/page';
import { type SvgNode, svgNode } from '#shared/svg';
import { hasGlyph } from '#shared/text';
import type { OutlineFont, PageFonts } from './loaded-fonts';

/**
 * A run as outlines: the same glyphs at the same places as the PDF painter's, unkerned.
 */
export function drawRun(run: DrawnRun, fonts: PageFonts): readonly SvgNode[] {
  const first = run.text.codePointAt(0) ?? 0x20;
  const symbols = hasGlyph(first) ? null : fonts.ofSymbol(first);
  const letters = symbols ? symbolNodes(run, symbols, first) : letterNodes(run, fonts.ofFace(run.face));
  const bars = runBars(run).map(({ x, y, w, h }) => svgNode('rect', { x, y, width: w, height: h, fill: run.color }));
  return [...letters, ...bars];
}

function letterNodes(run: DrawnRun, { font, path }: OutlineFont): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  let xPt = run.xPt;
  for (const letter of run.text) {
    const glyph = font.glyphOf(letter.codePointAt(0) as number);
    // What no font has stays blank, as in a PDF; a finding names it.
    if (glyph !== 0)
      nodes.push(...glyphNode(path(glyph), xPt, run.baselinePt, run.sizePt / font.unitsPerEm, run.color));
    xPt += (font.advance(glyph) * run.sizePt) / font.unitsPerEm;
  }
  return nodes;
}

function symbolNodes(run: DrawnRun, { font, path }: OutlineFont, codePoint: number): readonly SvgNode[] {
  const glyph = font.glyphOf(codePoint);
  const { xPt, sizePt } = symbolPlace(run, font.advance(glyph) / font.unitsPerEm);
  return glyphNode(path(glyph), xPt, run.baselinePt, sizePt / font.unitsPerEm, run.color);
}

function glyphNode(d: string, xPt: number, yPt: number, scale: number, fill: string): readonly SvgNode[] {
  return d === '' ? [] : [svgNode('path', { d, fill, transform: `matrix(${scale} 0 0 ${-scale} ${xPt} ${yPt})` })];
}
