import type { LooseNode } from '#shared/plan';

/** Lists and quotes hold paragraphs only: what was a heading stays bold. */
export function heldInFrame(node: LooseNode): LooseNode {
  if (node.type !== 'heading') return node;
  return { type: 'paragraph', children: (node.children as readonly LooseNode[]).map(bold) };
}

function bold(node: LooseNode): LooseNode {
  if (node.type === 'link') return { ...node, children: (node.children as readonly LooseNode[]).map(bold) };
  return node.type === undefined ? { ...node, bold: true } : node;
}
