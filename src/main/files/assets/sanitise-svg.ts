import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';

/** What can run, load, or bring another language into the picture. `a` keeps its children, as plain drawing. */
const refusedElements = new Set([
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

/**
 * An SVG without scripts, event attributes, animation, foreign content and references that leave the file; what it draws
 * is unchanged. Throws when it is no well-formed SVG, defines entities, or is too large to be a drawing.
 */
export function sanitiseSvg(text: string): string {
  if (text.length > maxLength) throw new Error(`> ${maxLength / 2 ** 20} MB`);
  if (/<!ENTITY/i.test(text)) throw new Error('<!ENTITY>');
  // A DOCTYPE names a file on the web and adds nothing.
  const body = text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '');
  const document = new DOMParser({ onError: refuse }).parseFromString(body.trim(), 'image/svg+xml');
  const root = document.documentElement;
  if (root?.localName !== 'svg') throw new Error('<svg>');
  clean(root, 0);
  return new XMLSerializer().serializeToString(root);
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function clean(element: Element, depth: number): void {
  if (depth > maxDepth) throw new Error(`depth > ${maxDepth}`);
  for (const attribute of [...element.attributes]) {
    if (!isHarmless(attribute.localName ?? attribute.name, attribute.name, attribute.value)) {
      element.removeAttributeNode(attribute);
    }
  }
  for (const child of [...element.childNodes]) {
    // 1 element, 3 text, 4 CDATA; comments and processing instructions (style sheets) go.
    if (child.nodeType === 1) {
      const inner = child as Element;
      const name = (inner.localName ?? '').toLowerCase();
      if (refusedElements.has(name) || (name === 'style' && reachesOut(inner.textContent ?? ''))) {
        element.removeChild(inner);
      } else clean(inner, depth + 1);
    } else if (child.nodeType !== 3 && child.nodeType !== 4) element.removeChild(child);
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
