import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KernelSetting, Trouble } from './trouble';

/** Who starts Electron, as far as it decides whether it runs at all. */
export interface StarterFacts {
  readonly platform: NodeJS.Platform;
  readonly uid: number | undefined;
  /** ELECTRON_DISABLE_SANDBOX is set: whoever set it wants no sandbox, and Electron obeys whatever the value. */
  readonly isSwitchedOff: boolean;
}

/** What decides on Linux whether Electron can make its sandbox. */
export interface SandboxFacts extends StarterFacts {
  readonly helper: Helper;
  readonly setting: (name: string) => number | undefined;
  /** The AppArmor label under which the program runs; asked only where it decides. */
  readonly label: () => string | undefined;
}

/** The program beside Electron's that makes a sandbox where users may make no namespaces. */
interface Helper {
  readonly path: string;
  readonly uid?: number;
  readonly mode?: number;
}

/**
 * True where Electron ends at once because root starts it; it would run with no sandbox only. We never tell it to:
 * tests in containers set Electron's own ELECTRON_DISABLE_SANDBOX.
 */
export function refusesRoot({ platform, uid, isSwitchedOff }: StarterFacts): boolean {
  return platform === 'linux' && uid === 0 && !isSwitchedOff;
}

/**
 * Why Electron would abort instead of opening a window, where that can be known before. Chromium first tries a user
 * namespace and then the helper, which must belong to root and carry the set-user-id bit; as npm unpacks it, it never
 * does (electron/electron#42510).
 */
export function sandboxTrouble(facts: SandboxFacts): Trouble | undefined {
  if (facts.platform !== 'linux' || facts.isSwitchedOff || isTrusted(facts.helper)) return undefined;
  const setting = forbiddingSetting(facts);
  return setting && { kind: 'sandbox', helper: facts.helper.path, setting };
}

/** What Chromium asks of the helper: root's, with the set-user-id bit, for everyone to execute. */
function isTrusted({ uid, mode = 0 }: Helper): boolean {
  return uid === 0 && (mode & 0o4000) !== 0 && (mode & 0o001) !== 0;
}

/** The setting that forbids user namespaces, and what it should be. Containers forbid them by other means. */
function forbiddingSetting({ setting, label }: SandboxFacts): KernelSetting | undefined {
  const is = (name: string, value: number, remedy: number) =>
    setting(name) === value ? { name, value, remedy } : undefined;
  const restricted = is('kernel.apparmor_restrict_unprivileged_userns', 1, 0);
  return (
    is('user.max_user_namespaces', 0, 10_000) ??
    is('kernel.unprivileged_userns_clone', 0, 1) ??
    // Ubuntu since 23.10. A program with a profile of its own may be allowed all the same: only the others never are.
    (restricted && label() === 'unconfined' ? restricted : undefined)
  );
}

/** Who starts Electron here. */
export function readStarter(): StarterFacts {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    isSwitchedOff: process.env.ELECTRON_DISABLE_SANDBOX !== undefined,
  };
}

/** The facts about this system and an unpacked Electron. */
export function readSandbox(program: string): SandboxFacts {
  const path = sandboxHelper(program);
  const helper = statSync(path, { throwIfNoEntry: false });
  return {
    ...readStarter(),
    helper: helper ? { path, uid: helper.uid, mode: helper.mode } : { path },
    setting: readSetting,
    label: () => readLabel(program),
  };
}

/** Where the helper stands. */
export function sandboxHelper(program: string): string {
  return join(dirname(program), 'chrome-sandbox');
}

function readSetting(name: string): number | undefined {
  try {
    return Number(readFileSync(join('/proc/sys', name.replaceAll('.', '/')), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Profiles go by the program's path, so only the program itself can tell; run as Node it does so without a sandbox. */
function readLabel(program: string): string | undefined {
  const script = "process.stdout.write(require('fs').readFileSync('/proc/self/attr/current', 'utf8'))";
  const asked = spawnSync(program, ['-e', script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 5_000,
  });
  return asked.status === 0 ? asked.stdout.replace('\0', '').trim() : undefined;
}
