import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawHere } from '#main/images';
import type { OutlineWords } from '#shared/guidance';
import type { ExportContext, ExportResult } from '../../../src/main/export/types';

/** A context that has the given pictures and counts what is reported. */
export function exportContext(assets: Readonly<Record<string, Uint8Array>> = {}, change: Partial<ExportContext> = {}) {
  const reports: [number, number][] = [];
  const context: ExportContext = {
    asset: async (key) => {
      const bytes = assets[key];
      if (bytes === undefined) throw new Error(`No asset ${key}`);
      return bytes;
    },
    fileName: 'plan',
    drawing: drawHere,
    signal: new AbortController().signal,
    report: (done, total) => reports.push([done, total]),
    date: { moment: '2026-11-24T12:00:00Z', day: '2026-11-24' },
    ...change,
  };
  return { context, reports };
}

/** The bytes of the one file of a result. */
export function onlyFile(result: ExportResult): Uint8Array {
  if (result.files.length !== 1) throw new Error(`${result.files.length} files`);
  return (result.files[0] as ExportResult['files'][number]).bytes;
}

/** Runs a program on the file; `{}` among the arguments is its path. */
export function judge(bytes: Uint8Array, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-judge-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return execFileSync(
      program,
      args.map((arg) => (arg === '{}' ? path : arg)),
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text as another program reads it, white space aside. */
export function textOf(bytes: Uint8Array, ...args: readonly string[]): string {
  return judge(bytes, 'pdftotext', '-enc', 'UTF-8', ...args, '{}', '-').replace(/\s+/g, '');
}

/** The words of a language's outline, as the program loads them. */
export function outlineWords(language: string): OutlineWords {
  return JSON.parse(readFileSync(`resources/guidance/${language}/outline.json`, 'utf8'));
}

/** All bookmarks in order with their depth, as another program reads them. */
export function bookmarksOf(bytes: Uint8Array): { title: string; depth: number; page: number }[] {
  const { outlines } = JSON.parse(judge(bytes, 'qpdf', '--json', '--json-key=outlines', '{}')) as { outlines: Entry[] };
  return outlines.flatMap((entry) => flatten(entry, 1));
}

interface Entry {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Entry[];
}

function flatten({ title, destpageposfrom1, kids }: Entry, depth: number): ReturnType<typeof bookmarksOf> {
  return [{ title, depth, page: destpageposfrom1 }, ...kids.flatMap((kid) => flatten(kid, depth + 1))];
}

/** All dictionaries of the file, as another program reads them. Text begins with `u:`. */
export function objectsOf(bytes: Uint8Array): Record<string, unknown>[] {
  const { qpdf } = JSON.parse(judge(bytes, 'qpdf', '--json=2', '--json-key=qpdf', '{}')) as {
    qpdf: [unknown, Record<string, { value?: Record<string, unknown>; stream?: { dict: Record<string, unknown> } }>];
  };
  const all: Record<string, unknown>[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) all.push(value as Record<string, unknown>);
    for (const inner of Object.values(value)) collect(inner);
  };
  for (const object of Object.values(qpdf[1])) collect(object.value ?? object.stream?.dict);
  return all;
}

/** The types of all structure elements in order, as another program reads them. */
export function tagsOf(bytes: Uint8Array): string[] {
  const lines = judge(bytes, 'pdfinfo', '-struct', '{}').split('\n');
  return lines.flatMap((line) => /^\s*([A-Za-z0-9]+)/.exec(line)?.[1] ?? []);
}

/** The colour of a point of the first page, counted in points from its top left corner. */
export function colorAt(bytes: Uint8Array, xPt: number, yPt: number): [number, number, number] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-look-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), bytes);
    const window = ['-x', String(xPt), '-y', String(yPt), '-W', '1', '-H', '1'];
    execFileSync('pdftoppm', [
      '-r',
      '72',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      ...window,
      join(folder, 'file.pdf'),
      join(folder, 'page'),
    ]);
    const [r = 0, g = 0, b = 0] = readFileSync(join(folder, 'page.ppm')).subarray(-3);
    return [r, g, b];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
