import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    signal: new AbortController().signal,
    report: (done, total) => reports.push([done, total]),
    now: new Date('2026-11-24T12:00:00Z'),
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
