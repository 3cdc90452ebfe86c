import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { readJson } from './json-places';

/** What is wrong, with where somebody finds it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** A file that its schema knows. */
export interface ReadFile {
  readonly path: string;
  readonly value: unknown;
  readonly faultAt: (path: readonly PropertyKey[], why: string) => Fault;
}

/** Files of one shape, by their paths below `resources`. */
export interface DataSet {
  readonly files: RegExp;
  readonly schema: z.ZodType;
  /** What a schema can't say, over all files that it knows. */
  readonly rules?: (files: readonly ReadFile[]) => readonly Fault[];
}

/** Looks through all JSON files below a folder: each belongs to a set and is as its schema says, and no text names an address that is not https. */
export function checkFiles(folder: string, sets: readonly DataSet[], others: RegExp): readonly Fault[] {
  const files = jsonFilesIn(folder).filter((file) => !others.test(file));
  const unknown = files
    .filter((file) => !sets.some((set) => set.files.test(file)))
    .map((file): Fault => ({ file, line: 1, why: 'no data set of scripts/check-resources knows this file' }));
  const checked = sets.flatMap((set) =>
    checkSet(
      folder,
      files.filter((file) => set.files.test(file)),
      set,
    ),
  );
  return [...unknown, ...checked];
}

function checkSet(folder: string, files: readonly string[], { files: pattern, schema, rules }: DataSet): Fault[] {
  if (files.length === 0) return [{ file: pattern.source, line: 1, why: 'the data set has no file' }];
  const faults: Fault[] = [];
  const sound: ReadFile[] = [];
  for (const file of files) {
    const read = readJson(readFileSync(join(folder, file), 'utf8'));
    if (!read.ok) {
      faults.push({ file, line: read.line, why: read.why });
      continue;
    }
    const faultAt = (path: readonly PropertyKey[], why: string): Fault => ({ file, line: read.lineOf(path), why });
    const shape = schemaFaults(schema, read.value, faultAt);
    // Where a schema asks for an address, it has said so already.
    const addresses = addressFaults(read.value, faultAt).filter(({ line }) => shape.every((one) => one.line !== line));
    const own = [...shape, ...addresses];
    faults.push(...own);
    if (own.length === 0) sound.push({ path: file, value: read.value, faultAt });
  }
  return [...faults, ...(rules?.(sound) ?? [])];
}

function schemaFaults(schema: z.ZodType, value: unknown, faultAt: ReadFile['faultAt']): Fault[] {
  const judged = schema.safeParse(value);
  if (judged.success) return [];
  return judged.error.issues.flatMap((issue) => {
    const place = issue.path.map(String).join('/') || 'the file';
    // Keys that are not known are told of at their own lines.
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => faultAt([...issue.path, key], `${place}: unknown key “${key}”`));
    return [faultAt(issue.path, `${place}: ${issue.message}`)];
  });
}

/** Addresses that a reader could follow. */
const address = /\b[a-z][a-z+.-]*:\/\/[^\s"'<>，。；）]*/gi;

function addressFaults(value: unknown, faultAt: ReadFile['faultAt'], path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string')
    return [...value.matchAll(address)]
      .map(([found]) => found)
      .filter((found) => !isSafeAddress(found))
      .map((found) => faultAt(path, `${path.map(String).join('/')}: “${found}” is no https address`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => addressFaults(inner, faultAt, [...path, key]));
}

function isSafeAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).hostname.includes('.');
}

function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
