import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { expect } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A case that stands in a folder of `tests/fixtures`, so that the next one costs a file and no code. */
export interface Case {
  readonly name: string;
  /** What its files begin with, or the one file that it is. */
  readonly path: string;
  /** The parts that a test reads: endings of its files, or headings in its one file. */
  readonly known: readonly (string | RegExp)[];
  readonly isOneFile: boolean;
}

/** Cases of a file a part: `name.md` goes in, `name.txt` is to come of it. Files with other endings belong to the cases. */
export function casesOfFiles(folder: string, ...endings: readonly string[]): readonly Case[] {
  const files = filesIn(folder).filter((file) => endings.includes(extname(file).slice(1)));
  const names = new Set(files.map((file) => file.slice(0, -extname(file).length)));
  return found(
    folder,
    [...names].map((name) => ({ name, path: join(pathOf(folder), name), known: endings, isOneFile: false })),
  );
}

/**
 * Cases of one text file: a sentence or two that say why it is so, then parts, each below a line `--- its name`. A part has as many
 * lines as it likes; empty ones at its end do not count.
 */
export function casesOfParts(folder: string, ...known: readonly (string | RegExp)[]): readonly Case[] {
  const files = filesIn(folder).filter((file) => file.endsWith('.txt'));
  return found(
    folder,
    files.map((file) => ({ name: file.slice(0, -4), path: join(pathOf(folder), file), known, isOneFile: true })),
  );
}

const pathOf = (folder: string) => resolve(root, 'tests/fixtures', folder);
const filesIn = (folder: string) => readdirSync(pathOf(folder)).sort();

function found(folder: string, cases: readonly Case[]): readonly Case[] {
  if (cases.length === 0) throw new Error(`tests/fixtures/${folder} holds no case`);
  return cases;
}

/** Cases with a title each for `it.each`, which begins with the rules of docs/specs that the case begins with: `T2`. */
export function titled(cases: readonly Case[]): readonly (readonly [string, Case])[] {
  return cases.map((one) => {
    const [, rules = ''] = one.isOneFile
      ? (/^([A-Z]\d+(?:, [A-Z]\d+)*)\. /.exec(readFileSync(one.path, 'utf8')) ?? [])
      : [];
    return [`${rules.replaceAll(',', '')} ${one.name}`.trim(), one];
  });
}

/** The text of a part; fails when the case has none of that name. */
export function partOf(one: Case, part: string): string {
  const text = partsOf(one).get(part);
  if (text === undefined) throw new Error(`There is no ${shown(one, part)}`);
  return text;
}

/** All parts of a case, in their order. */
export function partsOf(one: Case): ReadonlyMap<string, string> {
  if (one.isOneFile) return partsIn(one, readFileSync(one.path, 'utf8'));
  const files = one.known.map((part) => [String(part), `${one.path}.${String(part)}`] as const);
  return new Map(
    files.flatMap(([part, file]) => (existsSync(file) ? [[part, trimmed(readFileSync(file, 'utf8'))]] : [])),
  );
}

const headings = /^--- (.*)(?:\n|$)/gm;

function partsIn(one: Case, text: string): ReadonlyMap<string, string> {
  const [why = '', ...rest] = text.replaceAll('\r\n', '\n').split(headings);
  if (why.trim() === '') throw new Error(`${shown(one)} does not begin with a sentence that says why`);
  const parts = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const name = (rest[at] as string).trim();
    const isKnown = one.known.some((known) => (typeof known === 'string' ? known === name : known.test(name)));
    if (!isKnown) throw new Error(`${shown(one)}: nothing reads “--- ${name}”, only ${one.known.join(', ')}`);
    if (parts.has(name)) throw new Error(`${shown(one)} has “--- ${name}” twice`);
    parts.set(name, trimmed(rest[at + 1] as string));
  }
  return parts;
}

const trimmed = (text: string) => text.replace(/\n+$/, '');

/** Holds what came to what the case expects. With `PITCHWRIGHT_UPDATE=1` it writes what came instead, to be read before it is kept. */
export function expectPart(one: Case, part: string, actual: string): void {
  if (process.env.PITCHWRIGHT_UPDATE === '1') write(one, part, trimmed(actual));
  const expected = partsOf(one).get(part);
  const found = expected === undefined ? 'There is no' : 'Not what is expected by';
  const message = `${found} ${shown(one, part)}. PITCHWRIGHT_UPDATE=1 writes what came, to be read before it is kept`;
  expect(trimmed(actual), message).toBe(expected);
}

function shown({ path, isOneFile }: Case, part?: string): string {
  const file = relative(root, path).replaceAll('\\', '/');
  if (part === undefined) return file;
  return isOneFile ? `“--- ${part}” in ${file}` : `${file}.${part}`;
}

function write(one: Case, part: string, text: string): void {
  if (!one.isOneFile) {
    writeFileSync(`${one.path}.${part}`, `${text}\n`);
    return;
  }
  const [why = ''] = readFileSync(one.path, 'utf8').split(headings);
  const parts = [...new Map(partsOf(one)).set(part, text)].map(([name, lines]) => `--- ${name}\n${lines}\n`);
  writeFileSync(one.path, [`${trimmed(why)}\n`, ...parts].join('\n'));
}
