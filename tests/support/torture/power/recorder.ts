import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileSystem } from '#main/files';
import { type DiskCall, watchedDisk } from '../disk/watched-disk';

/** What happened on a disk, in order. A file is its number, whatever it is called. */
export type DiskEvent =
  /** A name came to stand for a file, new and empty if nobody has heard of it. */
  | { readonly what: 'name'; readonly path: string; readonly file: number }
  | { readonly what: 'rename'; readonly from: string; readonly to: string }
  | { readonly what: 'unlink'; readonly path: string }
  | { readonly what: 'folder'; readonly path: string }
  /** A folder and all in it. */
  | { readonly what: 'remove'; readonly path: string }
  | { readonly what: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  /** What was written to a file before the event number `upTo` is safe. */
  | { readonly what: 'sync'; readonly file: number; readonly upTo: number }
  /** What happened to the names in a folder before then is safe. */
  | { readonly what: 'syncFolder'; readonly path: string; readonly upTo: number };

export interface Recorder {
  readonly fs: FileSystem;
  readonly events: DiskEvent[];
}

/**
 * The real disk, which writes down what happens to it: a change when it begins, since it may be on the disk from then on; a sync when it
 * ends, since it promises nothing before.
 */
export function recordingDisk(): Recorder {
  const events: DiskEvent[] = [];
  const names = new Map<string, number>();
  const files = new Map<number, number>();
  const lengths = new Map<number, number>();
  let last = 0;
  const opened = async (call: DiskCall): Promise<void> => {
    const [path = '', flags = 'r'] = call.args as [string?, string?];
    if (flags === 'r' || flags === 'r+' || names.has(resolve(path))) return;
    last += 1;
    names.set(resolve(path), last);
    const there = await readFile(path).catch(() => new Uint8Array());
    lengths.set(last, there.length);
    events.push({ what: 'name', path: resolve(path), file: last });
  };
  const write = (file: number, data: unknown): void => {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data as Uint8Array);
    const at = lengths.get(file) ?? 0;
    lengths.set(file, at + bytes.length);
    events.push({ what: 'write', file, at, bytes });
  };
  const fileOf = (call: DiskCall): number | undefined => {
    if (!call.file) return undefined;
    // An open file keeps its number whatever becomes of its name.
    const known = files.get(call.file.id) ?? names.get(resolve(call.file.path));
    if (known !== undefined) files.set(call.file.id, known);
    return known;
  };
  const before = (call: DiskCall): void => {
    const [first = '', second = ''] = call.args as [string?, string?];
    const file = fileOf(call);
    if (file !== undefined && call.name === 'file.write') {
      const [data, from = 0] = call.args as [Uint8Array, number?];
      write(file, data.subarray(from));
    } else if (file !== undefined && call.name === 'file.writev') {
      for (const part of call.args[0] as Uint8Array[]) write(file, part);
    } else if (file !== undefined && /^file\.(?:writeFile|appendFile)$/.test(call.name)) write(file, call.args[0]);
    else if (call.name === 'mkdir') events.push({ what: 'folder', path: resolve(first) });
    else if (call.name === 'rename') move(resolve(first), resolve(second));
    else if (call.name === 'unlink') {
      names.delete(resolve(first));
      events.push({ what: 'unlink', path: resolve(first) });
    } else if (call.name === 'rm') events.push({ what: 'remove', path: resolve(first) });
  };
  const move = (from: string, to: string): void => {
    const file = names.get(from);
    names.delete(from);
    if (file !== undefined) names.set(to, file);
    events.push({ what: 'rename', from, to });
  };
  const after = (call: DiskCall, upTo: number): void => {
    if (!/^file\.(?:sync|datasync)$/.test(call.name) || !call.file) return;
    const file = fileOf(call);
    if (file === undefined) events.push({ what: 'syncFolder', path: resolve(call.file.path), upTo });
    else events.push({ what: 'sync', file, upTo });
  };
  const fs = watchedDisk(async (call) => {
    before(call);
    const upTo = events.length;
    const result = await call.make();
    if (call.name === 'open') await opened(call);
    after(call, upTo);
    return result;
  });
  return { fs, events };
}
