import type { PageItem, PlanPages, TextItem } from '#shared/flow';

/** The lines of reading matter of a page, top to bottom as they are in its list. */
export function linesOf(plan: PlanPages, page: number): TextItem[] {
  return (plan.pages[page]?.items ?? []).filter(isReadingMatter);
}

export function isReadingMatter(item: PageItem): item is TextItem {
  return item.kind === 'text' && item.node !== null;
}

export function lineText(item: TextItem): string {
  return item.runs.map((run) => run.text).join('');
}

/** The text of all pages of text by the logical structure: what a screen reader would say, white space aside. */
export function textByNodes(plan: PlanPages): string {
  const byNode = new Map<number, string>();
  for (let page = plan.firstTextPage; page < plan.pages.length; page += 1) {
    for (const item of linesOf(plan, page)) {
      const node = item.node as number;
      byNode.set(node, (byNode.get(node) ?? '') + lineText(item));
    }
  }
  const order = [...byNode.keys()].sort((a, b) => a - b);
  return order
    .map((node) => byNode.get(node))
    .join('')
    .replace(/\s+/g, '');
}
