import { safeUrl } from '#shared/base';
import type { FactInline, Inline, Link, Text } from '#shared/project';
import { childrenOf, isText, type LooseNode } from './loose-node';

/** The marks that a text can carry. */
export const markNames = ['bold', 'italic', 'underline', 'strike', 'code'] as const;
export type MarkName = (typeof markNames)[number];

/**
 * The normal form of a line: a text at both ends and between links and facts; no two neighbours with the same marks; no
 * empty text where it is not needed; no false marks; every link safe and with text; facts have a name, stand outside
 * links and hold nothing but their marks.
 */
export function normaliseInlines(nodes: readonly LooseNode[]): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) addNode(line, node);
  if (!isText(line.at(-1))) line.push({ text: '' });
  return line;
}

function addNode(line: Inline[], node: LooseNode): void {
  if (isText(node)) {
    addText(line, cleanText(node));
    return;
  }
  if (node.type === 'fact') {
    const fact = cleanFact(node);
    if (fact) addElement(line, fact);
    return;
  }
  const isLink = node.type === 'link';
  const url = isLink && typeof node.url === 'string' ? safeUrl(node.url) : null;
  if (url === null) {
    for (const child of childrenOf(node)) addNode(line, child);
    return;
  }
  for (const part of linkParts(node)) {
    if (!Array.isArray(part)) addElement(line, part);
    else if (part.some((text) => text.text !== ''))
      addElement(line, { ...node, type: 'link', url, children: part } as Link);
  }
}

function addElement(line: Inline[], element: Link | FactInline): void {
  if (!isText(line.at(-1))) line.push({ text: '' });
  line.push(element);
}

/** The texts of a link, without what is between them; facts part it. */
function linkParts(link: LooseNode): (Text[] | FactInline)[] {
  const parts: (Text[] | FactInline)[] = [[]];
  const visit = (current: LooseNode) => {
    const last = parts.at(-1);
    const fact = current.type === 'fact' ? cleanFact(current) : null;
    if (fact) parts.push(fact, []);
    else if (isText(current)) addText(last as Text[], cleanText(current));
    else if (current.type !== 'fact') for (const child of childrenOf(current)) visit(child);
  };
  for (const child of childrenOf(link)) visit(child);
  return parts;
}

/** A fact with nothing in it but its marks; null without a name to go by. */
function cleanFact(node: LooseNode): FactInline | null {
  const { name, style } = node;
  if (typeof name !== 'string' || name === '' || name.length > 200) return null;
  const { style: _style, ...rest } = node;
  const inner = childrenOf(node)[0];
  const marks = isText(inner) ? cleanText(inner) : {};
  const named = { ...rest, type: 'fact' as const, name, children: [{ ...marks, text: '' }] };
  return typeof style === 'string' && style.length <= 40 ? { ...named, style } : named;
}

function addText(line: Inline[], text: Text): void {
  const last = line.at(-1);
  if (!isText(last)) line.push(text);
  else if (text.text !== '') {
    if (last.text === '') line[line.length - 1] = text;
    else if (sameMarks(last as Text, text)) line[line.length - 1] = { ...text, text: `${last.text}${text.text}` };
    else line.push(text);
  }
}

function cleanText(node: LooseNode): Text {
  const text: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'children' || key === 'type') continue;
    if ((markNames as readonly string[]).includes(key) && value !== true) continue;
    text[key] = value;
  }
  return text as Text;
}

/** Whether two texts look the same, whatever they say. */
export function sameMarks(one: Text, other: Text): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('text');
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
