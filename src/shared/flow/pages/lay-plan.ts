import { createTranslator } from '#shared/i18n';
import { roman } from '../flow-blocks';
import type { Flow } from '../types';
import { furnitureItems } from './furniture';
import { blockPieces } from './lay-blocks';
import { contentsPieces } from './lay-contents';
import { layCover } from './lay-cover';
import { sectionPieces } from './lay-sections';
import { type PageDesign, pageDesign } from './page-design';
import { paginate } from './paginate';
import { createNodeList, type NodeList } from './pieces';
import type { FlowPage, PageItem, PlacedHeading, PlanPages } from './types';

/**
 * Sets a plan on pages: cover, contents, text with running heads. `date` is printed on the cover as it is. Pages of
 * text are numbered from 1, those before them in small Roman numerals.
 */
export function layPlan(flow: Flow, date: string): PlanPages {
  const design = pageDesign(flow);
  const { t } = createTranslator(flow.language);
  const front = createNodeList();
  const main = createNodeList();
  const column = { topPt: design.topPt, heightPt: design.textHeightPt };
  const text = paginate(sectionPieces(flow.sections, design, main), column);
  const cover = layCover(flow, { label: t('document.cover.date'), value: date, link: '' }, design, front);
  const contents = contentsPieces(t('document.contents'), text.headings, design, front);
  const before = [
    ...(cover.holdsPreface ? [] : prefacePages(flow, design, front)),
    ...(text.headings.length === 0 ? [] : paginate(contents, column).pages),
  ];
  const frontPages = before.map((page, index) => {
    const label = roman(index + 2);
    const furniture = furnitureItems({ headLeft: '', headRight: '', footLeft: '', label }, design);
    return { kind: 'contents' as const, label, items: [...furniture, ...page.items] };
  });
  const hasText = flow.sections.length > 0;
  const textPages = hasText
    ? text.pages.map((page, index) => textPage(page.items, index, text.headings, flow, design))
    : [];
  const offset = front.nodes.length;
  return {
    widthPt: design.widthPt,
    heightPt: design.heightPt,
    pages: [
      { kind: 'cover', label: '', items: cover.items },
      ...frontPages,
      ...textPages.map((page) => ({ ...page, items: page.items.map((item) => renumbered(item, offset)) })),
    ],
    nodes: [
      ...front.nodes,
      ...main.nodes.map((node) => ({ ...node, parent: node.parent === null ? null : node.parent + offset })),
    ],
    headings: text.headings,
    firstTextPage: 1 + frontPages.length,
  };
}

function prefacePages(flow: Flow, design: PageDesign, nodes: NodeList) {
  const { leftPt, textWidthPt: widthPt, body, topPt, textHeightPt: heightPt } = design;
  const place = { leftPt, widthPt, parent: null, text: body, indents: true };
  return paginate(blockPieces(flow.preface, place, design, nodes), { topPt, heightPt }).pages;
}

/** A page of text with what stands at its head and foot. */
export function textPage(
  items: readonly PageItem[],
  index: number,
  headings: readonly PlacedHeading[],
  flow: Flow,
  design: PageDesign,
): FlowPage {
  const label = String(index + 1);
  const furniture = furnitureItems(
    {
      headLeft: flow.cover.company || flow.title,
      headRight: sectionAtTop(headings, index, design),
      footLeft: flow.cover.confidential,
      label,
    },
    design,
  );
  return { kind: 'text', label, items: [...furniture, ...items] };
}

/** The section that a page begins in, or that begins at its top. */
function sectionAtTop(headings: readonly PlacedHeading[], page: number, design: PageDesign): string {
  const isBefore = (heading: PlacedHeading) =>
    heading.page < page || (heading.page === page && heading.topPt <= design.topPt + 1);
  return headings.findLast((heading) => heading.level === 1 && isBefore(heading))?.title ?? '';
}

/** Nodes of the text come behind those of the pages before it. */
function renumbered(item: PageItem, offset: number): PageItem {
  if (item.kind === 'picture' || item.kind === 'chart') return { ...item, node: item.node + offset };
  return item.kind === 'text' && item.node !== null ? { ...item, node: item.node + offset } : item;
}
