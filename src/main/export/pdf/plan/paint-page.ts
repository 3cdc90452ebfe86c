import { outlinedMarks } from '#shared/charts';
import type { ExportTarget } from '#shared/contract';
import type { FlowPage, LogicalNode, PageItem, PlanPages, SetRun } from '#shared/flow';
import { hrefIn } from '#shared/losses';
import { linkFrame, linkGroups, type Palette, placedMarks } from '#shared/page';
import { isBrandOutlined } from '#shared/scene';
import { paintMarks } from '../paint-chart';
import { drawRun, type PdfFile, type PdfPage, type StructureNode } from '../writer/index';

/** What painting pages of a plan needs to know. */
export interface PlanContext {
  readonly file: PdfFile;
  readonly target: ExportTarget;
  readonly plan: PlanPages;
  readonly colors: Palette;
  /** Structure by index of the plan's nodes; those that hold nothing are left out. */
  readonly nodes: ReadonlyMap<number, StructureNode>;
}

/** Makes the structure of a plan below a node, without elements that would be empty, cells apart. */
export function planStructure(file: PdfFile, root: StructureNode, plan: PlanPages): Map<number, StructureNode> {
  const used = new Set<number>();
  for (const item of plan.pages.flatMap((page) => page.items)) {
    let at = 'node' in item ? item.node : null;
    while (at !== null && !used.has(at)) {
      used.add(at);
      at = (plan.nodes[at] as LogicalNode).parent;
    }
  }
  // A row has as many cells as the others, also where one says nothing.
  plan.nodes.forEach(({ type, parent }, index) => {
    if ((type === 'TD' || type === 'TH') && parent !== null && used.has(parent)) used.add(index);
  });
  const made = new Map<number, StructureNode>();
  plan.nodes.forEach(({ type, parent, alt, title }, index) => {
    if (!used.has(index)) return;
    const owner = parent === null ? root : (made.get(parent) as StructureNode);
    const options = {
      ...(alt === undefined ? {} : { alt }),
      ...(title === undefined ? {} : { title }),
      ...(type === 'TH' ? { scope: 'Column' as const } : {}),
    };
    made.set(index, file.structure.add(owner, type, options));
  });
  return made;
}

/** Draws one page; `pdfPages` are all pages of the plan, so that links can lead forward. */
export function paintFlowPage(
  page: FlowPage,
  target: PdfPage,
  pdfPages: readonly PdfPage[],
  context: PlanContext,
): void {
  for (const item of page.items) {
    if (item.kind === 'text') paintText(item.runs, item.node, item.baselinePt, target, pdfPages, context);
    else paintDrawing(item, target, context);
  }
}

function paintDrawing(item: Exclude<PageItem, { kind: 'text' }>, page: PdfPage, context: PlanContext): void {
  const { content } = page;
  const { colors, file } = context;
  switch (item.kind) {
    case 'box':
      content.artifact('Layout', () => content.rectangle(item, { fill: colors[item.fill] }));
      return;
    case 'rule':
    case 'leader': {
      const from = { x: item.x, y: item.y };
      const to = { x: item.x + item.w, y: item.y };
      const color = colors[item.color];
      content.artifact('Layout', () =>
        item.kind === 'rule'
          ? content.line(from, to, { color, widthPt: item.widthPt })
          : content.dots(from, to, { color, widthPt: 0.9, stepPt: 4 }),
      );
      return;
    }
    case 'picture': {
      const picture = file.pictures.get(item.asset);
      page.tagged(context.nodes.get(item.node) as StructureNode, () => {
        if (picture === undefined) {
          content.rectangle(item, { fill: colors.panel });
          return;
        }
        const scale = Math.min(item.w / picture.widthPx, item.h / picture.heightPx);
        const w = picture.widthPx * scale;
        const h = picture.heightPx * scale;
        const x = item.align === 'left' ? item.x : item.x + (item.w - w) / 2;
        content.picture(picture.name, { x, y: item.y + (item.h - h) / 2, w, h }, picture.turn);
      });
      return;
    }
    case 'chart':
      page.tagged(context.nodes.get(item.node) as StructureNode, () =>
        paintMarks(placedMarks(isBrandOutlined(colors) ? outlinedMarks(item.marks) : item.marks, item), {
          file,
          page,
          theme: context,
        }),
      );
  }
}

function paintText(
  runs: readonly SetRun[],
  node: number | null,
  baselinePt: number,
  page: PdfPage,
  pdfPages: readonly PdfPage[],
  context: PlanContext,
): void {
  const { file, colors } = context;
  const draw = (group: readonly SetRun[]) => () => {
    for (const run of group) drawRun(file, page, { ...run, baselinePt, color: colors[run.color] });
  };
  if (node === null) {
    page.content.artifact('Pagination', draw(runs));
    return;
  }
  const owner = context.nodes.get(node) as StructureNode;
  for (const group of linkGroups(runs, (run) => run.link)) {
    const target = targetOf(group[0].link, pdfPages, context);
    if (target === null) {
      page.tagged(owner, draw(group));
      continue;
    }
    const link = file.structure.add(owner, 'Link');
    page.tagged(link, draw(group));
    const box = linkFrame(group, baselinePt, Math.max(...group.map((run) => run.sizePt)));
    page.link(link, box, target, group.map((run) => run.text).join(' '));
  }
}

function targetOf(link: string, pdfPages: readonly PdfPage[], { plan, target }: PlanContext) {
  if (link === '') return null;
  if (!link.startsWith('#')) {
    const url = hrefIn(target, link);
    return url === null ? null : ({ kind: 'url', url } as const);
  }
  const heading = plan.headings[Number(link.slice(1))];
  const page = heading === undefined ? undefined : pdfPages[plan.firstTextPage + heading.page];
  if (heading === undefined || page === undefined) return null;
  return { kind: 'page', page: page.ref, topPt: plan.heightPt - heading.topPt + 12 } as const;
}
