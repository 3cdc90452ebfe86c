import type { LaidLine, LaidParagraph, PlacedRun, SceneTheme } from '#shared/scene';
import { faceOf } from '#shared/text';
import { drawRun, linkUrl, type PdfFile, type PdfPage, type StructureNode, type StructureType } from '../writer/index';

/** Marks in front of paragraphs are upright and not bold, whatever follows them. */
export const markerFace = faceOf('latin', { bold: false, italic: false });

/** What painting a slide needs to know. */
export interface SlideContext {
  readonly file: PdfFile;
  readonly page: PdfPage;
  readonly theme: SceneTheme;
  /** The slide in the structure tree. */
  readonly section: StructureNode;
}

/** Draws paragraphs as `type`; those with a mark become a list. `leftPt` is what marks are placed from. */
export function paintParagraphs(
  context: SlideContext,
  paragraphs: readonly LaidParagraph[],
  parent: StructureNode,
  type: StructureType,
): void {
  const { structure } = context.file;
  let list: StructureNode | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.marker.kind === 'none' || paragraph.lines.length === 0) {
      list = null;
      paintLines(context, paragraph.lines, structure.add(parent, type));
      continue;
    }
    list ??= structure.add(parent, 'L');
    const item = structure.add(list, 'LI');
    const label = structure.add(item, 'Lbl');
    context.page.tagged(label, () => paintMarker(context, paragraph));
    paintLines(context, paragraph.lines, structure.add(item, 'LBody'));
  }
}

/** Draws lines as the content of a node; links become elements of their own inside it. */
function paintLines(context: SlideContext, lines: readonly LaidLine[], node: StructureNode): void {
  for (const line of lines) {
    for (const group of groupByLink(line.runs)) {
      const url = group[0] === undefined || group[0].style.link === '' ? null : linkUrl(group[0].style.link);
      const owner = url === null ? node : context.file.structure.add(node, 'Link');
      context.page.tagged(owner, () => {
        for (const run of group) paintRun(context, run, line.baselinePt);
      });
      if (url !== null) linkRuns(context, owner, group, line.baselinePt, url);
    }
  }
}

function linkRuns(
  context: SlideContext,
  node: StructureNode,
  runs: readonly PlacedRun[],
  baselinePt: number,
  url: string,
): void {
  const first = runs[0] as PlacedRun;
  const last = runs.at(-1) as PlacedRun;
  const size = Math.max(...runs.map((run) => run.style.sizePt));
  const box = {
    x: first.xPt,
    y: baselinePt - size,
    w: last.xPt + last.widthPt - first.xPt,
    h: size * 1.25,
  };
  context.page.link(node, box, { kind: 'url', url }, runs.map((run) => run.text).join(''));
}

function groupByLink(runs: readonly PlacedRun[]): PlacedRun[][] {
  const groups: PlacedRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.style.link === run.style.link) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function paintRun(context: SlideContext, run: PlacedRun, baselinePt: number): void {
  const { sizePt, underline, strike } = run.style;
  const color = context.theme.colors[run.style.color];
  drawRun(context.file, context.page, { ...run, baselinePt, sizePt, color, underline, strike });
}

function paintMarker(context: SlideContext, { marker, lines, sizePt }: LaidParagraph): void {
  drawRun(context.file, context.page, {
    text: marker.text,
    face: markerFace,
    xPt: marker.xPt,
    baselinePt: (lines[0] as LaidLine).baselinePt,
    widthPt: 0,
    sizePt,
    color: context.theme.colors[marker.color],
    underline: false,
    strike: false,
  });
}
