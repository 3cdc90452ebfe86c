import { isDeepStrictEqual } from 'node:util';
import type { Element, Node } from '@xmldom/xmldom';
import { expect } from 'vitest';
import { type Case, expectPart, partsOf } from './case-files';
import { parseXml } from './ooxml-package';

/** A node of rich text, of any shape: what cases hand to the program, and what it makes of that. */
export interface MarkupNode {
  readonly [property: string]: unknown;
}

/**
 * Rich text as a person writes and reads it in a case: an element a node, its attributes the node's properties, as JSON where they are
 * JSON and as they stand where not. Letters are a text without marks; one with marks, without letters or of spaces alone is
 * `<text bold="true">b</text>`. Spaces and line ends between elements say nothing.
 */
export function nodesOf(markup: string): MarkupNode[] {
  const root = parseXml(`<nodes>${markup}</nodes>`).documentElement;
  return root ? childrenOf(root) : [];
}

/** Holds nodes to what a part of a case expects, however that is laid out and in whatever order its properties stand. */
export function expectNodes(one: Case, part: string, nodes: readonly unknown[]): void {
  const wanted = () => nodesOf(partsOf(one).get(part) ?? '');
  if (!isDeepStrictEqual(nodes, wanted())) expectPart(one, part, markupOf(nodes as readonly MarkupNode[]));
  expect(nodes).toEqual(wanted());
}

const childrenOf = (element: Element) => [...element.childNodes].flatMap(nodeOf);

function nodeOf(node: Node): MarkupNode[] {
  const letters = node.nodeValue ?? '';
  if (node.nodeType === node.TEXT_NODE) return letters.trim() === '' ? [] : [{ text: letters }];
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const properties = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, propertyOf(value)]));
  if (element.tagName === 'text') return [{ text: element.textContent ?? '', ...properties }];
  return [{ type: element.tagName, ...properties, children: childrenOf(element) }];
}

function propertyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The markup that `nodesOf` reads as these nodes: what stands in one line on one line, blocks below each other. */
export function markupOf(nodes: readonly MarkupNode[], indent = ''): string {
  if (nodes.every(isInLine)) return `${indent}${nodes.map((node, at) => inLine(node, nodes[at - 1])).join('')}`;
  return nodes
    .map((node) => {
      const inside = insideOf(node);
      if (isInLine(node) || inside.every(isInLine)) return `${indent}${element(node, markupOf(inside))}`;
      return `${indent}${element(node, `\n${markupOf(inside, `${indent}  `)}\n${indent}`)}`;
    })
    .join('\n');
}

const insideOf = ({ children }: MarkupNode) => (children ?? []) as readonly MarkupNode[];
const isInLine = ({ text, type }: MarkupNode) => text !== undefined || type === 'link' || type === 'fact';
const isBare = (node: MarkupNode | undefined) =>
  typeof node?.text === 'string' && Object.keys(node).length === 1 && node.text.trim() !== '';

/** Two texts without marks are two only if one of them stands in a tag. */
function inLine(node: MarkupNode, before: MarkupNode | undefined): string {
  return isBare(node) && !isBare(before) ? escaped(String(node.text)) : element(node, markupOf(insideOf(node)));
}

function element({ text, type, children: _, ...properties }: MarkupNode, inside: string): string {
  const name = text === undefined ? String(type) : 'text';
  const attributes = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .sort()
    .map(([key, value]) => ` ${key}=${quoted(value)}`);
  const content = text === undefined ? inside : escaped(String(text));
  const opening = `<${name}${attributes.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

function quoted(value: unknown): string {
  const isPlain = typeof value === 'string' && propertyOf(value) === value;
  const shown = escaped(isPlain ? value : JSON.stringify(value));
  return shown.includes('"') ? `'${shown.replaceAll("'", '&apos;')}'` : `"${shown}"`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '&#10;', '\t': '&#9;' };
const escaped = (text: string) => text.replace(/[&<>\n\t]/g, (sign) => signs[sign] ?? sign);
