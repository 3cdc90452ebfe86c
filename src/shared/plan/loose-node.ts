/** Rich text of which nothing is known yet: what importers build and pages paste before it has its normal form. */
export interface LooseNode {
  readonly [property: string]: unknown;
}

export function isText(node: unknown): node is LooseNode & { readonly text: string } {
  return typeof node === 'object' && node !== null && typeof (node as LooseNode).text === 'string';
}

/** The children that are nodes at all. */
export function childrenOf(node: LooseNode): readonly LooseNode[] {
  if (!Array.isArray(node.children)) return [];
  return node.children.filter((child): child is LooseNode => typeof child === 'object' && child !== null);
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'list',
  'list-item',
  'quote',
  'callout',
  'table',
  'table-row',
  'table-cell',
  'image',
  'chart',
  'code',
  'rule',
]);

/** Whether a node stands on lines of its own; unknown nodes and links do when something in them does, facts never. */
export function isBlockNode(node: LooseNode): boolean {
  if (isText(node) || node.type === 'fact') return false;
  return (typeof node.type === 'string' && blockTypes.has(node.type)) || childrenOf(node).some(isBlockNode);
}
