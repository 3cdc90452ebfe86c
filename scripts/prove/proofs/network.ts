import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostsHere } from '../../../tests/e2e/support/hosts-here';
import { disposeApp, type HostName, launchApp } from '../../../tests/e2e/support/index';
import { type NetworkUse, readNetLog } from '../../../tests/e2e/support/net-log';
import { workingSession } from '../../../tests/e2e/support/working-session';
import type { Figure } from '../../fidelity/figures';
import type { Proof } from '../proof';

/** A working session from the start to the end of the process, by the browser's own net log: nothing leaves the machine. */
export const proof: Proof = {
  minutes: 8,
  run: async () => {
    const { names, words } = hostsHere();
    console.log(words.join('\n'));
    const figures: Figure[] = [];
    for (const host of names) figures.push(...figuresOf(host, await session(host)));
    return figures;
  },
};

async function session(host: HostName): Promise<NetworkUse> {
  const netLog = join(tmpdir(), `pitchwright-net-log-${process.pid}-${host}.json`);
  const app = await launchApp({ host, netLog });
  try {
    await workingSession(app);
    // What a browser does on its own account, it does when it has been idle for a while.
    await app.page.waitForTimeout(60_000);
    // Whether it ends is shown elsewhere.
    await app.quit().catch((error: unknown) => console.log(String(error)));
    return readNetLog(netLog);
  } finally {
    await disposeApp(app);
    rmSync(netLog, { force: true });
  }
}

function figuresOf(host: HostName, { requests, names, sent }: NetworkUse): readonly Figure[] {
  const seen = [...new Set([...requests.map((url) => url.slice(0, 60)), ...names])];
  if (seen.length > 0) console.log(`${host}: ${seen.join('\n  ')}`);
  const left: Figure = { name: `packets and connections, ${host}`, value: String(sent), bound: '0', holds: sent === 0 };
  // The stand-in's browser asks for its own ends; what counts there is that nothing of it gets out.
  if (host === 'stand-in') return [left];
  return [
    left,
    { name: `requests, ${host}`, value: String(requests.length), bound: '0', holds: requests.length === 0 },
    { name: `names to be resolved, ${host}`, value: String(names.length), bound: '0', holds: names.length === 0 },
  ];
}
