import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process that can't be taken for a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly startTicks: string;
}

interface Stat extends ProcessMark {
  readonly parent: number;
  readonly isZombie: boolean;
}

/** A process and all that come from it, as Linux tells; empty on systems without /proc. */
export function processTree(root: number): readonly ProcessMark[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const tree = new Set([root]);
  // A child may be listed before its parent.
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid)).map(({ pid, startTicks }) => ({ pid, startTicks }));
}

/** Those that still run. One that has ended and waits for its parent to notice does not. */
export function stillRunning(marks: readonly ProcessMark[]): readonly ProcessMark[] {
  return marks.filter(({ pid, startTicks }) => {
    const stat = statOf(pid);
    return stat?.startTicks === startTicks && !stat.isZombie;
  });
}

/** Waits until all have ended, and answers with those that have not in that time. */
export async function waitUntilEnded(marks: readonly ProcessMark[], ms: number): Promise<readonly ProcessMark[]> {
  const end = Date.now() + ms;
  let left = stillRunning(marks);
  while (left.length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    left = stillRunning(left);
  }
  return left;
}

/** The fields of /proc/PID/stat that matter here; a name in brackets comes second and may hold anything. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid, isZombie: fields[0] === 'Z', parent: Number(fields[1]), startTicks: fields[19] ?? '' };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
