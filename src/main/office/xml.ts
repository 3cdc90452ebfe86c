declare const xmlBrand: unique symbol;

/** Finished, escaped XML. Only {@link element}, {@link textNode} and {@link join} make it, so nothing gets in unescaped. */
export type Xml = string & { readonly [xmlBrand]: true };

type AttributeValue = string | number | boolean | undefined;
type Child = Xml | null;

/** One element with its attributes in the order given; `undefined` attributes and `null` children are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): Xml {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    opening += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeAttribute(String(value))}"`;
  }
  const content = children.filter((child) => child !== null).join('');
  return (content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`) as Xml;
}

/** Text between tags. */
export function textNode(text: string): Xml {
  return sanitise(text).replace(/[&<>]/g, (character) => entities[character] ?? character) as Xml;
}

/** Siblings, one after the other. */
export function join(parts: readonly Child[]): Xml {
  return parts.filter((part) => part !== null).join('') as Xml;
}

/** A part's text with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeAttribute(value: string): string {
  return sanitise(value)
    .replace(/[\n\t]/g, ' ')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * Without what XML cannot hold or nobody can see: control characters, non-characters and halves of surrogate pairs. One U+000B
 * from a pasted text is enough for PowerPoint to refuse the whole file.
 */
function sanitise(text: string): string {
  let clean = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code === 0x9 ||
      code === 0xa ||
      (code >= 0x20 && code <= 0x7e) ||
      (code >= 0xa0 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (allowed) clean += character;
  }
  return clean;
}
