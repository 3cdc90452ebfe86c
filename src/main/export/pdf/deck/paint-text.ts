import type { DocumentLanguage } from '#shared/base';
import { hrefIn } from '#shared/losses';
import {
  type ColorOf,
  drawnMarker,
  drawnRun,
  type LaidLine,
  type LaidParagraph,
  linkFrame,
  linkGroups,
  type SceneTheme,
} from '#shared/page';
import { drawRun, type PdfFile, type PdfPage, type StructureNode, type StructureType } from '../writer/index';

/** What painting a slide needs to know. */
export interface SlideContext {
  readonly file: PdfFile;
  readonly page: PdfPage;
  readonly theme: SceneTheme;
  /** The document's, BCP 47. */
  readonly language: DocumentLanguage;
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

type Script = 'Han' | 'Latin';

const scriptOf: Readonly<Record<DocumentLanguage, Script>> = { 'zh-CN': 'Han', en: 'Latin' };
/** What a text is most likely in whose script is not that of its document. */
const guestIn: Readonly<Record<Script, DocumentLanguage>> = { Han: 'zh-CN', Latin: 'en' };

/** The language of a text where it is not the document's: what is read aloud must not be read as another. */
export function paragraphLanguage(text: string, document: DocumentLanguage): DocumentLanguage | null {
  const script = /\p{Script=Han}/u.test(text) ? 'Han' : /\p{Script=Latin}/u.test(text) ? 'Latin' : null;
  return script === null || script === scriptOf[document] ? null : guestIn[script];
}

/** Draws lines as the content of a node; links become elements of their own inside it. */
function paintLines(context: SlideContext, lines: readonly LaidLine[], node: StructureNode): void {
  for (const line of lines) {
    for (const group of linkGroups(line.runs, (run) => run.style.link)) {
      const { link } = group[0].style;
      const url = link === '' ? null : hrefIn('deck-pdf', link);
      const owner = url === null ? node : context.file.structure.add(node, 'Link');
      context.page.tagged(owner, () => {
        for (const run of group) drawRun(context.file, context.page, drawnRun(run, line.baselinePt, colorOf(context)));
      });
      if (url === null) continue;
      const sizePt = Math.max(...group.map((run) => run.style.sizePt));
      const frame = linkFrame(group, line.baselinePt, sizePt, linkHeightEm);
      context.page.link(owner, frame, { kind: 'url', url }, group.map((run) => run.text).join(''));
    }
  }
}

/** Lower than in a plan: lines of a slide may stand close. */
const linkHeightEm = 1.25;

/** PDF looks the colours of the theme up. */
export function colorOf({ theme }: SlideContext): ColorOf {
  return (role) => theme.colors[role];
}

function paintMarker(context: SlideContext, paragraph: LaidParagraph): void {
  const marker = drawnMarker(paragraph, colorOf(context));
  if (marker) drawRun(context.file, context.page, marker);
}
