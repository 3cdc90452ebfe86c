import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { rasterType } from '../picture-type';
import { stripMetadata } from '../strip-metadata';

/** What can run, load, tell of its author, or bring another language in. `a` keeps its children, as plain drawing. */
const refusedElements = new Set([
  'metadata',
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
  'link',
  'meta',
  'base',
  'set',
  'animate',
  'animatemotion',
  'animatetransform',
  'animatecolor',
]);
const maxLength = 5 * 2 ** 20;
const maxDepth = 200;
const inlinePicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]*$/i;
/** Drawing programs write the author's folders and habits under names of their own; nothing of that is drawn. */
const drawn = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
]);

/**
 * An SVG without scripts, event attributes, animation, foreign content, references that leave the file, and what drawing
 * programs and cameras tell of the author; what it draws is unchanged. Throws when it is no well-formed SVG, defines entities, or is too large to be a drawing.
 */
export function sanitiseSvg(text: string): string {
  return cleanedSvg(text).svg;
}

/** The same, and whether anything had to go. */
export function cleanedSvg(text: string): { readonly svg: string; readonly isChanged: boolean } {
  if (text.length > maxLength) throw new Error(`> ${maxLength / 2 ** 20} MB`);
  if (/<!ENTITY/i.test(text)) throw new Error('<!ENTITY>');
  // A DOCTYPE names a file on the web and adds nothing.
  const body = text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '');
  const document = new DOMParser({ onError: refuse }).parseFromString(body.trim(), 'image/svg+xml');
  const root = document.documentElement;
  if (root?.localName !== 'svg') throw new Error('<svg>');
  const removed = clean(root, 0);
  return { svg: new XMLSerializer().serializeToString(root), isChanged: removed > 0 || body !== text };
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Answers with how much went. */
function clean(element: Element, depth: number): number {
  let removed = 0;
  if (depth > maxDepth) throw new Error(`depth > ${maxDepth}`);
  for (const attribute of [...element.attributes]) {
    const isForeign = attribute.namespaceURI !== null && !drawn.has(attribute.namespaceURI);
    if (isForeign || !isHarmless(attribute.localName ?? attribute.name, attribute.name, attribute.value)) {
      element.removeAttributeNode(attribute);
      removed += 1;
    } else if (inlinePicture.test(attribute.value.trim())) {
      const plain = plainInlinePicture(attribute.value.trim());
      if (plain === null) element.removeAttributeNode(attribute);
      else if (plain !== attribute.value) attribute.value = plain;
      if (plain === null) removed += 1;
    }
  }
  for (const child of [...element.childNodes]) {
    // 1 element, 3 text, 4 CDATA; comments and processing instructions (style sheets) go.
    if (child.nodeType === 1) {
      const inner = child as Element;
      const name = (inner.localName ?? '').toLowerCase();
      const isForeign = !drawn.has(inner.namespaceURI ?? '');
      if (isForeign || refusedElements.has(name) || (name === 'style' && reachesOut(inner.textContent ?? ''))) {
        element.removeChild(inner);
        removed += 1;
      } else removed += clean(inner, depth + 1);
    } else if (child.nodeType !== 3 && child.nodeType !== 4) {
      element.removeChild(child);
      removed += 1;
    }
  }
  return removed;
}

/** A picture inside the drawing without its metadata; null when it is broken. */
function plainInlinePicture(url: string): string | null {
  const comma = url.indexOf(',');
  const bytes = new Uint8Array(Buffer.from(url.slice(comma + 1), 'base64'));
  const type = rasterType(bytes);
  // Nothing that a painter would show.
  if (type === null) return url;
  try {
    const plain = stripMetadata(bytes, type).bytes;
    return plain === bytes ? url : `data:${type};base64,${Buffer.from(plain).toString('base64')}`;
  } catch {
    return null;
  }
}

function isHarmless(localName: string, name: string, value: string): boolean {
  if (/^on/i.test(localName) || /^xml:base$/i.test(name)) return false;
  if (/^(?:href|src)$/i.test(localName)) return value.trim().startsWith('#') || inlinePicture.test(value.trim());
  return /^xmlns/.test(name) || !reachesOut(value);
}

/** A style that loads: `url()` of anything but a part of this file, `@import`, and a browser's old ways to run code. */
function reachesOut(css: string): boolean {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  // An escape can spell any of the words below; a drawing needs none.
  if (/\\[0-9a-f]|@import|javascript:|expression\s*\(|image-set\s*\(/i.test(plain)) return true;
  const urls = [...plain.matchAll(/url\(\s*['"]?\s*([^)'"]*)/gi)].map((match) => (match[1] ?? '').trim());
  return urls.some((url) => !url.startsWith('#') && !inlinePicture.test(url));
}
