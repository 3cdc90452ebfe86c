import { readdir, readFile } from 'node:fs/promises';

/**
 * Milliseconds that processors have worked for this process, its threads and, where `/proc` tells, all processes below
 * it: those that run, and those that have ended. Elsewhere this process alone.
 */
export async function processorTime(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + (await belowThis());
}

/** What the kernel counts in. Linux fixes it at a hundredth of a second for all that read `/proc`. */
const msPerTick = 10;

interface Process {
  readonly parent: number;
  readonly ownTicks: number;
  /** Of children that have ended and were waited for. */
  readonly endedTicks: number;
}

async function belowThis(): Promise<number> {
  const processes = await allProcesses();
  const isBelow = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isBelow(parent));
  };
  let ticks = processes.get(process.pid)?.endedTicks ?? 0;
  for (const [pid, { ownTicks, endedTicks }] of processes) if (isBelow(pid)) ticks += ownTicks + endedTicks;
  return ticks * msPerTick;
}

async function allProcesses(): Promise<Map<number, Process>> {
  const names = process.platform === 'linux' ? await readdir('/proc').catch(() => []) : [];
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  return new Map(found.filter((one) => one !== null));
}

/** Null when it has ended meanwhile. */
async function readProcess(pid: string): Promise<[number, Process] | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (line === null) return null;
  // The name comes second, in parentheses, and may hold blanks and parentheses itself.
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return [Number(pid), { parent, ownTicks: user + system, endedTicks: endedUser + endedSystem }];
}
