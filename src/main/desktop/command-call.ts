/** The names of the command line's commands. */
const commands = ['new', 'import', 'export', 'check', 'info', 'completion', 'help'];

/** Calls that name no command. */
const alone = ['--version', '-V', '--help', '-h'];

/** Switches for Chromium, Electron and Node, which people, AppImages and debuggers put anywhere. None of ours begins like them. */
const hostSwitch =
  /^--(?:no-(?:sandbox|zygote)|in-process-gpu|headless|inspect(?:-\S*)?|(?:enable|disable|ozone|log|js|remote|user|host|proxy|use|allow|force|ignore|gtk|password|trace)-\S+|lang)(?:=.*)?$/;

/**
 * The arguments of a call of the command line; null for a start of the window. What desktops hand over begins with no command: they
 * give absolute paths, addresses and switches of their own (`-psn_…`, `--squirrel-…`). `own` is where the program's own arguments begin.
 */
export function commandCall(argv: readonly string[], own: number): string[] | null {
  const args = argv.slice(own).filter((argument) => !hostSwitch.test(argument));
  const [first] = args;
  if (first === undefined) return null;
  return commands.includes(first) || (args.length === 1 && alone.includes(first)) ? args : null;
}
