import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ForeignPackage } from './foreign-package';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that are packed as they are: those in `dependencies`, and theirs. */
export function packedPackages(root: string): readonly ForeignPackage[] {
  const found = new Map<string, ForeignPackage>();
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      const place = placeOf(name, folder);
      if (found.has(place)) continue;
      found.set(place, packageIn(place));
      visit(place);
    }
  };
  visit(root);
  return [...found.values()];
}

/** What a worker of the window carries: the build writes no list for those. */
const inWorkers = ['nspell', 'is-buffer', 'dictionary-en', 'dictionary-en-gb'];

/** The packages whose code is in the built program, as the build wrote them down beside what it built. */
export function bundledPackages(root: string, out: string): readonly ForeignPackage[] {
  const listed = ['main', 'cli', 'preload', 'renderer'].flatMap((part) => {
    const folder = join(out, part, '.vite');
    return readdirSync(folder).flatMap((file) => {
      const listed = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Listed[];
      return listed.map((entry) => withPlace(entry, root));
    });
  });
  return [...listed, ...inWorkers.map((name) => packageIn(join(root, 'node_modules', name)))];
}

/** Vite's own list of licences. */
interface Listed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** Adds what Vite leaves out: who wrote it, and licence files beyond the first. */
function withPlace({ name, version, identifier, text }: Listed, root: string): ForeignPackage {
  const place = join(root, 'node_modules', name);
  const here = existsSync(place) ? packageIn(place) : undefined;
  if (here?.version === version) return here;
  return { name, version, licence: identifier ?? '', texts: text ? [text] : [] };
}

function packageIn(folder: string): ForeignPackage {
  const { name, version, license, author, repository } = manifestIn(folder);
  const writer = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  const address = typeof repository === 'string' ? repository : repository?.url;
  const source = address
    ?.replace(/^(git\+)?(ssh:\/\/)?(git@github\.com[:/])?/, (_, __, ___, host) => (host ? 'https://github.com/' : ''))
    .replace(/\.git$/, '');
  return {
    name,
    version,
    licence: license ?? '',
    texts: licenceFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim()),
    ...(writer ? { author: writer } : {}),
    ...(source ? { source } : {}),
  };
}

/** Licences lie at the top of a package, and beside code that was taken from somewhere else. */
function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name),
    )
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((file) => !file.includes('node_modules'))
    .sort();
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function placeOf(name: string, from: string): string {
  const place = join(from, 'node_modules', name);
  if (existsSync(place)) return place;
  if (dirname(from) === from) throw new Error(`${name} is not installed.`);
  return placeOf(name, dirname(from));
}
