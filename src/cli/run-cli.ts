import { CommanderError } from 'commander';
import { type AppError, AppFailure, appError, exitCodeOf, languages } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import { type CommandContext, commandLine } from './commands';
import { languageOf, type Terminal } from './terminal';

/** What a shell reports for a program that was stopped by Ctrl-C. */
const interrupted = 130;

/**
 * Runs one command and answers with the exit code: 0 done, 1 findings, 2 usage, 3 unreadable project or source, 4 file system,
 * 70 a mistake of ours, 130 stopped. Every failure is one sentence on the error stream, or one JSON object with `--json`.
 */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  program: Pick<CommandContext, 'resourcesFolder' | 'version'>,
): Promise<number> {
  const translator = createTranslator(spokenLanguage(args, terminal));
  let code = 0;
  const endWith = (found: number) => {
    code = found;
  };
  try {
    await commandLine({ ...program, terminal, translator, endWith }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    if (thrown instanceof CommanderError && thrown.code === 'commander.help') return 2;
    const error = errorOf(thrown, translator);
    const message = translator.error(error);
    terminal.err(`${args.includes('--json') ? JSON.stringify({ error: { ...error, message } }) : message}\n`);
    if (error.code === 'bug.unexpected' && thrown instanceof Error) terminal.err(`${thrown.stack}\n`);
    return error.code === 'export.cancelled' ? interrupted : exitCodeOf(error);
  }
}

/** The language asked for on the command line, if it is one, else the user's own. */
function spokenLanguage(args: readonly string[], terminal: Terminal): Translator['language'] {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  const known = at < 0 ? undefined : languages.find((language) => language === asked);
  return known ?? languageOf(terminal.env);
}

function errorOf(thrown: unknown, translator: Translator): AppError {
  if (thrown instanceof AppFailure) return thrown.error;
  if (thrown instanceof CommanderError) {
    return appError('usage.badArguments', { detail: complaint(thrown, translator) });
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return appError('bug.unexpected', { id: 'cli', detail });
}

/** Commander's complaints in the user's language; its own sentence, which is English, only names the culprit. */
function complaint(error: CommanderError, { t }: Translator): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.missingArgument':
      return t('cli.call.missingArgument', { name: `<${name}>` });
    case 'commander.optionMissingArgument':
      return t('cli.call.missingValue', { name });
    case 'commander.unknownOption':
      return t('cli.call.unknownOption', { name });
    case 'commander.unknownCommand':
      return t('cli.call.unknownCommand', { name });
    case 'commander.excessArguments':
      return t('cli.call.tooMany');
    default:
      return error.message;
  }
}
