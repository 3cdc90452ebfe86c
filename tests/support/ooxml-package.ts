import { DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by path, as bytes. */
export type Parts = Record<string, Uint8Array>;

/** Unzips an Office file. */
export function readParts(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Zips parts again, for tests that change one. */
export function writeParts(parts: Parts): Uint8Array {
  return zipSync(parts);
}

/** A part as text. Throws when there is none. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`No part ${path}`);
  return strFromU8(bytes);
}

/** A copy of the parts with one text changed. Throws unless the change changes something. */
export function withText(parts: Parts, path: string, change: (text: string) => string): Parts {
  const before = partText(parts, path);
  const after = change(before);
  if (after === before) throw new Error(`The change does nothing to ${path}`);
  return { ...parts, [path]: strToU8(after) };
}

/** Parses XML; every irregularity throws. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new ParseError(message);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

/** All elements below a node with a prefixed name, in the order of the document. */
export function elementsNamed(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name));
}

/** An attribute's value, or null when it is not there: an empty one is something else. */
export function attribute(element: Element, name: string): string | null {
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** Relations of a part: id to kind and target; targets inside are paths in the package. */
export function relationsOf(
  parts: Parts,
  path: string,
): ReadonlyMap<string, { kind: string; target: string; external: boolean }> {
  const slash = path.lastIndexOf('/') + 1;
  const relationsPath = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const relations = new Map<string, { kind: string; target: string; external: boolean }>();
  if (!parts[relationsPath]) return relations;
  for (const relation of elementsNamed(parseXml(partText(parts, relationsPath)), 'Relationship')) {
    const external = attribute(relation, 'TargetMode') === 'External';
    const target = attribute(relation, 'Target') ?? '';
    const inside = () => new URL(target, `file:///${path}`).pathname.slice(1);
    relations.set(attribute(relation, 'Id') ?? '', {
      kind: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : inside(),
      external,
    });
  }
  return relations;
}
