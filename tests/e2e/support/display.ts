import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

let started: Promise<string> | undefined;

/** Whether windows can be shown here: on a screen, or on one that is made for the tests. */
export function displayProblem(): string | undefined {
  if (hasOwnDisplay() || spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined) return undefined;
  return 'there is no display and no Xvfb, which would make one (on Debian: apt-get install xvfb)';
}

/**
 * The environment that windows are shown in. Where Linux has no display, one Xvfb is started for this process and ends
 * with it: each of Playwright's workers has a keyboard focus and a clipboard of its own.
 */
export async function displayEnvironment(): Promise<NodeJS.ProcessEnv> {
  if (hasOwnDisplay()) return {};
  const problem = displayProblem();
  if (problem) throw new Error(`Electron shows no window: ${problem}`);
  started ??= startXvfb();
  return { DISPLAY: await started };
}

function hasOwnDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Room for two displays side by side. Left to itself Xvfb begins anew whenever its last window has gone, and turns away whoever
 * comes at that moment. It chooses a free number and says it on the channel that it is given.
 */
function startXvfb(): Promise<string> {
  const size = '3840x1080x24';
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-noreset', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => xvfb.kill('SIGKILL'));
  xvfb.unref();
  return readNumber(xvfb);
}

function readNumber(xvfb: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const channel = xvfb.stdio[3] as NodeJS.ReadableStream & { unref?: () => void };
    channel.on('data', (chunk) => {
      text += String(chunk);
      if (!text.includes('\n')) return;
      channel.unref?.();
      resolve(`:${text.trim()}`);
    });
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at its start with ${code}`)));
  });
}
