import { strToU8, type Zippable, zipSync } from 'fflate';
import { commonEnds } from '#shared/base';
import { element, join, type Xml, xmlDocument } from './xml';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What one part points at from where. */
export type RelationKind =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'image'
  | 'hyperlink'
  | 'chart'
  | 'package'
  | 'worksheet'
  | 'styles';

/** The relations of one part: each target gets one id, however often it is asked for. */
export interface Relations {
  /** The `rIdN` of another part, by its path in the package. */
  readonly to: (kind: RelationKind, path: string) => string;
  /** The `rIdN` of an address outside. */
  readonly outside: (kind: RelationKind, url: string) => string;
}

/** An Office package as it grows: parts, what they point at, and their content types. */
export interface PackageBuilder {
  /** Relations of the part at `path`; of the package itself for the empty path. */
  readonly relations: (path: string) => Relations;
  /** The next number for a kind of part, from 1. */
  readonly next: (kind: string) => number;
  readonly addXml: (path: string, contentType: string, root: Xml) => void;
  /** A stored (not deflated) part whose content type hangs on its extension. */
  readonly addMedia: (path: string, contentType: string, bytes: Uint8Array) => void;
  /** The zip. The same parts in the same order give the same bytes, whatever the clock and the time zone. */
  readonly finish: () => Uint8Array;
}

interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly target: string;
  readonly external: boolean;
}

/** Starts an empty package. */
export function createPackage(): PackageBuilder {
  const parts = new Map<string, { bytes: Uint8Array; stored: boolean }>();
  const overrides = new Map<string, string>();
  const extensions = new Map<string, string>();
  const relations = new Map<string, Relation[]>();
  const numbers = new Map<string, number>();

  const add = (path: string, bytes: Uint8Array, stored: boolean) => {
    if (parts.has(path)) throw new Error(`Two parts at ${path}`);
    parts.set(path, { bytes, stored });
  };
  return {
    relations: (path) => {
      const list = relations.get(path) ?? [];
      relations.set(path, list);
      const relate = (kind: RelationKind, target: string, external: boolean) => {
        const known = list.find((relation) => relation.kind === kind && relation.target === target);
        if (known) return known.id;
        const id = `rId${list.length + 1}`;
        list.push({ id, kind, target, external });
        return id;
      };
      return {
        to: (kind, target) => relate(kind, relativePath(path, target), false),
        outside: (kind, url) => relate(kind, url, true),
      };
    },
    next: (kind) => {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      return number;
    },
    addXml: (path, contentType, root) => {
      add(path, strToU8(xmlDocument(root)), false);
      overrides.set(path, contentType);
    },
    addMedia: (path, contentType, bytes) => {
      add(path, bytes, true);
      extensions.set(path.slice(path.lastIndexOf('.') + 1), contentType);
    },
    finish: () => {
      const files = new Map<string, { bytes: Uint8Array; stored: boolean }>();
      files.set('[Content_Types].xml', xmlFile(contentTypes(extensions, overrides)));
      for (const [path, list] of relations) {
        if (list.length > 0) files.set(relationsPath(path), xmlFile(relationsRoot(list)));
      }
      for (const [path, part] of parts) files.set(path, part);
      return zip(files);
    },
  };
}

function xmlFile(root: Xml) {
  return { bytes: strToU8(xmlDocument(root)), stored: false };
}

function zip(files: ReadonlyMap<string, { bytes: Uint8Array; stored: boolean }>): Uint8Array {
  // Zip dates are local time without a zone: one fixed wall-clock time is the only one that is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, file] of files) entries[path] = [file.bytes, { level: file.stored ? 0 : 6, mtime }];
  return zipSync(entries);
}

function contentTypes(extensions: ReadonlyMap<string, string>, overrides: ReadonlyMap<string, string>): Xml {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...extensions,
  ] as const;
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    join(defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType }))),
    join([...overrides].map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType }))),
  );
}

function relationsRoot(list: readonly Relation[]): Xml {
  return element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    join(
      list.map((relation) =>
        element('Relationship', {
          Id: relation.id,
          Type:
            relation.kind === 'core-properties'
              ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
              : `${officeRelations}/${relation.kind}`,
          Target: relation.target,
          TargetMode: relation.external ? 'External' : undefined,
        }),
      ),
    ),
  );
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  const { start: shared } = commonEnds(base, target.slice(0, -1));
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
