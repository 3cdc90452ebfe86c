/** A piece of a picture as plain data: React renders it in the window, `svgText` writes it to a file. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'rect' | 'ellipse' | 'line' | 'path' | 'text' | 'image' | 'title' | 'defs' | 'clipPath';
  /** Named as React names them. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly style?: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(
  tag: SvgNode['tag'],
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
  style?: SvgNode['style'],
): SvgNode {
  return style ? { tag, attributes, style, children } : { tag, attributes, children };
}

/** Attributes that SVG does not spell with hyphens. */
const spelled: Readonly<Record<string, string>> = {
  viewBox: 'viewBox',
  preserveAspectRatio: 'preserveAspectRatio',
  xmlSpace: 'xml:space',
};

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  // Characters that no XML file may contain, not even escaped.
  return safe.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** The node as the text of an SVG file. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${spelled[name] ?? kebab(name)}="${escaped(String(value))}"`,
  );
  const rules = Object.entries(node.style ?? {}).map(([name, value]) => `${kebab(name)}: ${value}`);
  const style = rules.length === 0 ? '' : ` style="${escaped(rules.join('; '))}"`;
  const children = node.children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${node.tag}${attributes.join('')}${style}>${children.join('')}</${node.tag}>`;
}
