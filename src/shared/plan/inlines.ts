import type { Inline, Link, Text } from '#shared/project';
import { safeUrl } from './links';
import { childrenOf, isText, type LooseNode } from './loose-node';

/** The marks that a text can carry. */
export const markNames = ['bold', 'italic', 'underline', 'strike', 'code'] as const;
export type MarkName = (typeof markNames)[number];

/**
 * The normal form of a line: a text at both ends and between links; no two neighbours with the same marks; no empty
 * text where it is not needed; no false marks; every link safe and with text.
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
  const isLink = node.type === 'link';
  const url = isLink && typeof node.url === 'string' ? safeUrl(node.url) : null;
  if (url === null) {
    for (const child of childrenOf(node)) addNode(line, child);
    return;
  }
  const texts = allTexts(node);
  if (texts.every((text) => text.text === '')) return;
  if (!isText(line.at(-1))) line.push({ text: '' });
  line.push({ ...node, type: 'link', url, children: texts } as Link);
}

/** The texts of a link or of an unknown inline, without what is between them. */
function allTexts(node: LooseNode): Text[] {
  const texts: Text[] = [];
  const visit = (current: LooseNode) => {
    if (isText(current)) addText(texts, cleanText(current));
    else for (const child of childrenOf(current)) visit(child);
  };
  visit(node);
  return texts;
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
