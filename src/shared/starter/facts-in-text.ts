import { factStyles } from '#shared/facts';
import { normaliseInlines } from '#shared/plan';
import type { Block, FactInline, Inline, Text } from '#shared/project';

/** The id that a project has given a key of whoever wrote the text. */
export type IdOfKey = (key: string) => string;

/** `{raise.amount}`, `{metrics.lowestCash|words}`, `{claim.finished}`: claims by their keys, facts in the style named. */
const notation = /\{([a-z][\w.-]*)(?:\|([a-z]+))?\}/;

/** A line in which what its text has in braces refers to the project's values. Throws at a style that there is not. */
export function factsInLine(line: readonly Inline[], idOf: IdOfKey): Inline[] {
  if (!line.some((inline) => isText(inline) && notation.test(inline.text))) return [...line];
  return normaliseInlines(line.flatMap((inline) => (isText(inline) ? split(inline, idOf) : [inline])));
}

/** As {@link factsInLine}, for the blocks of a section; code is left alone. */
export function factsInBlocks(blocks: readonly Block[], idOf: IdOfKey): Block[] {
  return blocks.map((block) => inNode(block, idOf));
}

function inNode<T extends Block | { readonly children: readonly unknown[] }>(node: T, idOf: IdOfKey): T {
  if (!('children' in node) || ('type' in node && node.type === 'code')) return node;
  const isLine = 'type' in node && (node.type === 'paragraph' || node.type === 'heading');
  const children = isLine
    ? factsInLine(node.children as readonly Inline[], idOf)
    : (node.children as readonly { readonly children: readonly unknown[] }[]).map((child) => inNode(child, idOf));
  return { ...node, children };
}

function isText(inline: Inline): inline is Text {
  return 'text' in inline;
}

function split(text: Text, idOf: IdOfKey): Inline[] {
  const match = notation.exec(text.text);
  if (!match) return [text];
  const [whole, name = '', style] = match;
  const rest = { ...text, text: text.text.slice(match.index + whole.length) };
  return [{ ...text, text: text.text.slice(0, match.index) }, factOf(text, name, style, idOf), ...split(rest, idOf)];
}

function factOf(text: Text, name: string, style: string | undefined, idOf: IdOfKey): FactInline {
  if (style !== undefined && !factStyles.some((one) => one === style)) throw new Error(`No fact is written ${style}`);
  const key = /^claim\.(.+)$/.exec(name)?.[1];
  const fact = { type: 'fact' as const, name: key ? `claim.${idOf(key)}` : name, children: [{ ...text, text: '' }] };
  return style ? { ...fact, style } : fact;
}
