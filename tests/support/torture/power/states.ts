import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeFolder } from '../../remove-folder';
import type { DiskEvent } from './recorder';

/** Files by their path, and folders, which have no bytes. */
export type Tree = ReadonlyMap<string, Uint8Array | null>;

/** Which of so many things it was: from 0 on. */
export type Choose = (ways: number) => number;

/**
 * What may be on the disk when the power goes after so many events. Of a file all is there that was synced, and of the rest what
 * `choose` says: all, nothing, a half, or zeros in its place. Of what happened to the names in a folder since it was synced, a first part
 * is there, which may be none; that is for each folder by itself, so that a file can be there whose folder is not.
 */
export function treeAfter(base: Tree, events: readonly DiskEvent[], count: number, choose: Choose): Tree {
  const past = events.slice(0, count);
  const contents = contentsAfter(past, choose);
  const tree = new Map<string, Uint8Array | number | null>(base);
  const synced = syncedFolders(past);
  /** How many of the changes that nobody has synced are there, by folder; they come in their order. */
  const left = new Map<string, number>();
  const pending = new Map<string, number>();
  const isSafe = (folder: string, at: number) => at < (synced.get(folder) ?? 0);
  for (const [at, event] of past.entries()) {
    const folder = folderOf(event);
    if (folder !== null && !isSafe(folder, at)) pending.set(folder, (pending.get(folder) ?? 0) + 1);
  }
  for (const [folder, changes] of pending) left.set(folder, choose(changes + 1));
  for (const [at, event] of past.entries()) {
    const folder = folderOf(event);
    if (folder === null) continue;
    if (!isSafe(folder, at)) {
      const more = left.get(folder) ?? 0;
      left.set(folder, more - 1);
      if (more <= 0) continue;
    }
    change(tree, event, choose);
  }
  const found = new Map<string, Uint8Array | null>();
  for (const [path, content] of tree) {
    if (!stands(tree, path, base)) continue;
    found.set(path, typeof content === 'number' ? (contents.get(content) ?? new Uint8Array()) : content);
  }
  return found;
}

/** The folder whose names an event changes. */
function folderOf(event: DiskEvent): string | null {
  if (event.what === 'rename') return dirname(event.to);
  return event.what === 'name' || event.what === 'unlink' || event.what === 'folder' || event.what === 'remove'
    ? dirname(event.path)
    : null;
}

function syncedFolders(past: readonly DiskEvent[]): Map<string, number> {
  const synced = new Map<string, number>();
  for (const event of past) if (event.what === 'syncFolder') synced.set(event.path, event.upTo);
  return synced;
}

function change(tree: Map<string, Uint8Array | number | null>, event: DiskEvent, choose: Choose): void {
  if (event.what === 'name') tree.set(event.path, event.file);
  else if (event.what === 'folder') tree.set(event.path, null);
  else if (event.what === 'unlink') tree.delete(event.path);
  else if (event.what === 'rename') {
    const file = tree.get(event.from);
    tree.delete(event.from);
    if (file !== undefined) tree.set(event.to, file);
  } else if (event.what === 'remove') {
    const inside = [...tree.keys()].filter((path) => path === event.path || path.startsWith(`${event.path}/`));
    // From the deepest on, and the power may go half-way.
    const going = inside.sort((a, b) => b.length - a.length).slice(0, choose(inside.length + 1));
    for (const path of going) tree.delete(path);
  }
}

/** Whether all folders above a path are there, up to the one that all of it is in. */
function stands(tree: ReadonlyMap<string, unknown>, path: string, base: Tree): boolean {
  const above = dirname(path);
  return path === rootOf(base) || (tree.has(above) && stands(tree, above, base));
}

/** The folder that all of a tree is in: the first that {@link readTree} found. */
function rootOf(tree: Tree): string {
  return [...tree.keys()][0] ?? '';
}

interface Written {
  readonly safe: Uint8Array;
  readonly all: Uint8Array;
}

function contentsAfter(past: readonly DiskEvent[], choose: Choose): Map<number, Uint8Array> {
  const upTo = new Map<number, number>();
  for (const event of past) if (event.what === 'sync') upTo.set(event.file, event.upTo);
  const written = new Map<number, Written>();
  for (const [at, event] of past.entries()) {
    if (event.what !== 'write') continue;
    const { safe, all } = written.get(event.file) ?? { safe: new Uint8Array(), all: new Uint8Array() };
    const next = Buffer.concat([all, event.bytes]);
    written.set(event.file, { safe: at < (upTo.get(event.file) ?? 0) ? next : safe, all: next });
  }
  const contents = new Map<number, Uint8Array>();
  for (const [file, { safe, all }] of written)
    contents.set(file, safe.length === all.length ? all : torn(safe, all, choose));
  return contents;
}

function torn(safe: Uint8Array, all: Uint8Array, choose: Choose): Uint8Array {
  const way = choose(4);
  if (way === 0) return safe;
  if (way === 1) return all;
  if (way === 2) return all.subarray(0, safe.length + Math.ceil((all.length - safe.length) / 2));
  return Buffer.concat([safe, new Uint8Array(all.length - safe.length)]);
}

/** All that is in a folder, itself included. */
export async function readTree(folder: string): Promise<Tree> {
  const tree = new Map<string, Uint8Array | null>([[folder, null]]);
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    tree.set(path, one.isDirectory() ? null : await readFile(path));
  }
  return tree;
}

/** Puts a tree where it was. */
export async function writeTree(folder: string, tree: Tree): Promise<void> {
  await removeFolder(folder);
  for (const [path, bytes] of [...tree].sort(([a], [b]) => a.length - b.length)) {
    if (bytes === null) await mkdir(path, { recursive: true });
    else await writeFile(path, bytes);
  }
}
