import { CommanderError } from 'commander';
import {
  type AppError,
  AppFailure,
  appError,
  exitCodeOf,
  type InterfaceLanguage,
  interfaceLanguages,
} from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import { commandLine, usageLine } from './command-line';
import { complaint } from './complaint';
import { type CommandContext, jsonText } from './context';
import { crashReport } from './crash-report';
import { askedLanguage, systemLanguage, type Terminal } from './terminal';

/** What a shell reports for a program that was stopped by Ctrl-C. */
const interrupted = 130;

/**
 * Runs one command and answers with the exit code: 0 done, 1 findings, 2 usage, 3 unreadable project or source, 4 file system,
 * 70 a mistake of ours, 130 stopped. Every failure is one sentence on the error stream, or one JSON object with `--json`; a call
 * that is not understood gets the line that says how it is written as well.
 */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  program: Pick<CommandContext, 'resourcesFolder' | 'version'>,
): Promise<number> {
  const asked = languageOption(args) ?? askedLanguage(terminal.env);
  const translator = createTranslator(asked ?? systemLanguage());
  let code = 0;
  const endWith = (found: number) => {
    code = found;
  };
  const command = commandLine({ ...program, terminal, translator, asked, endWith });
  try {
    const isCommand = (name: string) => command.commands.some((one) => one.name() === name);
    const run = async () => {
      await command.parseAsync(withoutHelpCommand(args, isCommand), { from: 'user' });
      await terminal.settled();
    };
    await Promise.race([run(), terminal.failed]);
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    if (thrown instanceof CommanderError && thrown.code === 'commander.help') return 2;
    const error = errorOf(thrown, translator, program.version);
    const message = translator.error(error);
    if (args.includes('--json'))
      terminal.err(`${JSON.stringify(JSON.parse(jsonText({ error: { ...error, message } })))}\n`);
    else {
      terminal.err(`${message}\n`);
      if (error.code === 'usage.badArguments') terminal.err(`${usageLine(command, args, translator.t)}\n`);
      if (error.code === 'bug.unexpected' && thrown instanceof Error) terminal.err(`${thrown.stack}\n`);
    }
    return error.code === 'export.cancelled' ? interrupted : exitCodeOf(error);
  }
}

/** `help export` is `export --help`; of a command that isn't there, the call itself, which is told so with what is alike. */
function withoutHelpCommand([first, name, ...rest]: readonly string[], isKnown: (name: string) => boolean): string[] {
  if (first !== 'help') return [first, name, ...rest].filter((arg) => arg !== undefined);
  if (name === undefined || name.startsWith('-')) return ['--help'];
  return isKnown(name) ? [name, '--help'] : [name];
}

/** The language asked for on the command line, if it is one. */
function languageOption(args: readonly string[]): InterfaceLanguage | null {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return at < 0 ? null : (interfaceLanguages.find((language) => language === asked) ?? null);
}

function errorOf(thrown: unknown, translator: Translator, version: string): AppError {
  if (thrown instanceof AppFailure) return thrown.error;
  if (thrown instanceof CommanderError) {
    return appError('usage.badArguments', { detail: complaint(thrown, translator) });
  }
  return crashReport(thrown, version);
}
