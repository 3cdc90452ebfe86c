import { resolve } from 'node:path';
import { commandNames } from '#shared/contract';

/** What a call may begin with. */
const commands: readonly string[] = [...commandNames, 'help'];

/** Calls that name no command. */
const alone = ['--version', '-V', '--help', '-h'];

/** Switches for Chromium, Electron and Node, which people, AppImages and debuggers put anywhere. None of ours begins like them. */
const hostSwitch =
  /^--(?:no-(?:sandbox|zygote)|in-process-gpu|headless|inspect(?:-\S*)?|(?:enable|disable|ozone|log|js|remote|user|host|proxy|use|allow|force|ignore|gtk|password|trace)-\S+|lang)(?:=.*)?$/;

/** How the program was started. */
export interface Started {
  readonly argv: readonly string[];
  /** Whether it has a name of its own. Else Electron or Node was told what to run, perhaps after switches of theirs. */
  readonly isPacked: boolean;
  /** The folder that the program lies in. */
  readonly root: string;
}

/**
 * The arguments of a call of the command line; null for a start of the window. What desktops hand over begins with no command: they
 * give absolute paths, addresses and switches of their own (`-psn_…`, `--squirrel-…`).
 */
export function commandCall(started: Started): string[] | null {
  const args = started.argv.slice(ownBegin(started)).filter((argument) => !hostSwitch.test(argument));
  const [first] = args;
  if (first === undefined) return null;
  return commands.includes(first) || (args.length === 1 && alone.includes(first)) ? args : null;
}

/** Where the program's own arguments begin. */
function ownBegin({ argv, isPacked, root }: Started): number {
  if (isPacked) return 1;
  const place = argv.findIndex((argument, index) => index > 0 && resolve(argument) === root);
  return place < 0 ? 2 : place + 1;
}
