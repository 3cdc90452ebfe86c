/** The part of the DOM that is read: an inert document of the browser's parser, or any other tree of this shape. */
export interface HtmlNode {
  /** 1 element, 3 text; all else is passed over. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

export function childNodes(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

export function isElement(node: HtmlNode): boolean {
  return node.nodeType === 1;
}

export function tagOf(node: HtmlNode): string {
  return isElement(node) ? node.nodeName.toLowerCase() : '';
}

export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** One property of an inline style, lower case; empty when it is not set. */
export function styleOf(node: HtmlNode, property: string): string {
  const style = attribute(node, 'style');
  if (style === '') return '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}

/** All text below a node, as written. */
export function textContent(node: HtmlNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (tagOf(node) === 'br') return '\n';
  return childNodes(node).map(textContent).join('');
}

/** Elements below a node with one of these names, not below another of them. */
export function elementsBelow(node: HtmlNode, names: ReadonlySet<string>, past: ReadonlySet<string>): HtmlNode[] {
  return childNodes(node).flatMap((child) => {
    if (names.has(tagOf(child))) return [child];
    return past.has(tagOf(child)) ? elementsBelow(child, names, past) : [];
  });
}
