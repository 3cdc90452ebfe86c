import type { Flow } from '../types';
import { textPage } from './lay-plan';
import { sectionPieces } from './lay-sections';
import { pageDesign } from './page-design';
import { paginate } from './paginate';
import { createNodeList } from './pieces';
import type { PlanPages } from './types';

/** Sets a flow on pages without cover and contents: a paper of a few pages that is read at once. */
export function layReport(flow: Flow): PlanPages {
  const design = pageDesign(flow);
  const nodes = createNodeList();
  const text = paginate(sectionPieces(flow.sections, design, nodes), {
    topPt: design.topPt,
    heightPt: design.textHeightPt,
  });
  return {
    widthPt: design.widthPt,
    heightPt: design.heightPt,
    pages: text.pages.map((page, index) => textPage(page.items, index, text.headings, flow, design)),
    nodes: nodes.nodes,
    headings: text.headings,
    firstTextPage: 0,
  };
}
