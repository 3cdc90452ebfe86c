import { createElement, type ReactElement } from 'react';
import type { SvgNode } from '#shared/svg';

/** The node as a React element. */
export function svgElement(node: SvgNode, key?: number): ReactElement {
  const children = node.children.map((child, index) => (typeof child === 'string' ? child : svgElement(child, index)));
  const props = { ...node.attributes, key, ...(node.style ? { style: node.style } : {}) };
  return createElement(node.tag, props, ...children);
}
