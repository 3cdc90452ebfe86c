import type { PhrasingContent } from 'mdast';
import { signRole } from '#shared/plan';

/**
 * Marks that begin or end beside a figure (`1` and an italic `2`) as our import reads them back: where `signRole` says
 * that a star between the two is no mark, the character beside it is written as a reference. Other readers see the same.
 */
export function withFigureEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const edged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = edged.at(-1);
    const next = isMark(node) ? { ...node, children: withFigureEdges(node.children) } : node;
    const [before, after] = [last ? edgeOf(last, -1) : '', edgeOf(node, 0)];
    if (last && isMark(last) && isMark(next)) {
      // Two runs that meet are one to the parser.
      if (last.type !== 'delete' && next.type !== 'delete' && !signRole(before, after, 2).opens)
        edged.push({ type: 'html', value: '<!---->' });
      edged.push(next);
    } else if (last && isMark(next) && !signRole(before, after, sizeOf(next)).opens) {
      if (last.type === 'text') edged.splice(-1, 1, ...parted(last.value.slice(0, -1), before), next);
      else edged.push({ type: 'html', value: '<!---->' }, next);
    } else if (last && isMark(last) && node.type === 'text' && !signRole(before, after, sizeOf(last)).closes) {
      edged.push(...parted('', after), { type: 'text', value: node.value.slice(1) });
    } else edged.push(next);
  }
  return edged;
}

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

function isMark(node: PhrasingContent): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function sizeOf(node: Mark): number {
  return node.type === 'emphasis' ? 1 : 2;
}

function parted(text: string, char: string): PhrasingContent[] {
  const reference = `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
  return [...(text === '' ? [] : [{ type: 'text', value: text } as const]), { type: 'html', value: reference }];
}

/** The first or last character that a node writes; empty where it is markup that is no factor. */
function edgeOf(node: PhrasingContent, at: 0 | -1): string {
  if (node.type === 'text') return node.value.at(at) ?? '';
  if (node.type === 'link') return at === 0 ? '' : ')';
  const inner = isMark(node) ? node.children.at(at) : undefined;
  return inner ? edgeOf(inner, at) : '';
}
