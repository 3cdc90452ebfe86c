import type { LaidLine, LaidParagraph, SceneTheme, StyledPlacedRun } from '#shared/page';
import { type FontFace, faceOf } from '#shared/text';
import { drawRun, linkUrl, type PdfFile, type PdfPage, type StructureNode, type StructureType } from '../writer/index';

/** Marks in front of paragraphs are upright and not bold, whatever follows them. */
export function markerFace(marker: LaidParagraph['marker']): FontFace {
  return faceOf('latin', { ...marker, bold: false, italic: false });
}

/** What painting a slide needs to know. */
export interface SlideContext {
  readonly file: PdfFile;
  readonly page: PdfPage;
  readonly theme: SceneTheme;
  /** The document's, BCP 47. */
  readonly language: string;
  /** The slide in the structure tree. */
  readonly section: StructureNode;
}

interface OpenList {
  readonly level: number;
  readonly kind: 'bullet' | 'number';
  readonly node: StructureNode;
  /** What a deeper list belongs into. */
  body: StructureNode;
}

/** Draws paragraphs as `type`; those with a mark become lists, deeper ones inside the item before them. */
export function paintParagraphs(
  context: SlideContext,
  paragraphs: readonly LaidParagraph[],
  parent: StructureNode,
  type: StructureType,
): void {
  const { structure } = context.file;
  let lists: OpenList[] = [];
  for (const paragraph of paragraphs) {
    const words = paragraph.runs.map((run) => run.text).join('');
    const language = paragraphLanguage(words, context.language);
    const options = language === null ? {} : { language };
    const { kind } = paragraph.marker;
    if (kind === 'none' || paragraph.lines.length === 0) {
      lists = [];
      // An empty line is no paragraph to read.
      if (words !== '') paintLines(context, paragraph.lines, structure.add(parent, type, options));
      continue;
    }
    const { level } = paragraph;
    lists = lists.filter((open) => open.level < level || (open.level === level && open.kind === kind));
    let list = lists.at(-1);
    if (list === undefined || list.level < level) {
      const numbering = kind === 'number' ? 'Decimal' : 'Disc';
      const node = structure.add(list?.body ?? parent, 'L', { numbering });
      list = { level, kind, node, body: node };
      lists.push(list);
    }
    const item = structure.add(list.node, 'LI', options);
    const label = structure.add(item, 'Lbl');
    context.page.tagged(label, () => paintMarker(context, paragraph));
    list.body = structure.add(item, 'LBody');
    paintLines(context, paragraph.lines, list.body);
  }
}

/** The language of a text where it is not the document's: what is read aloud must not be read as another. */
export function paragraphLanguage(text: string, document: string): 'zh-CN' | 'en' | null {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-CN' : /\p{Script=Latin}/u.test(text) ? 'en' : null;
  return language === null || document.startsWith(language.slice(0, 2)) ? null : language;
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
  runs: readonly StyledPlacedRun[],
  baselinePt: number,
  url: string,
): void {
  const first = runs[0] as StyledPlacedRun;
  const last = runs.at(-1) as StyledPlacedRun;
  const size = Math.max(...runs.map((run) => run.style.sizePt));
  const box = {
    x: first.xPt,
    y: baselinePt - size,
    w: last.xPt + last.widthPt - first.xPt,
    h: size * 1.25,
  };
  context.page.link(node, box, { kind: 'url', url }, runs.map((run) => run.text).join(''));
}

function groupByLink(runs: readonly StyledPlacedRun[]): StyledPlacedRun[][] {
  const groups: StyledPlacedRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.style.link === run.style.link) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function paintRun(context: SlideContext, run: StyledPlacedRun, baselinePt: number): void {
  const { text, xPt, widthPt, face } = run;
  const { sizePt, underline, strike } = run.style;
  const color = context.theme.colors[run.style.color];
  drawRun(context.file, context.page, { text, xPt, widthPt, face, baselinePt, sizePt, color, underline, strike });
}

function paintMarker(context: SlideContext, { marker, lines, sizePt }: LaidParagraph): void {
  drawRun(context.file, context.page, {
    text: marker.text,
    face: markerFace(marker),
    xPt: marker.xPt,
    baselinePt: (lines[0] as LaidLine).baselinePt,
    widthPt: 0,
    sizePt,
    color: context.theme.colors[marker.color],
    underline: false,
    strike: false,
  });
}
