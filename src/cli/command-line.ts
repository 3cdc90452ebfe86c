import { Command } from 'commander';
import type { CommandName } from '#shared/contract';
import type { Translator } from '#shared/i18n';
import { languageOf } from './choices';
import { columns } from './columns';
import { addExport } from './commands/export';
import { addCheck, addInfo } from './commands/look';
import { addImport, addNew } from './commands/make';
import { addExportRegister, addImportRegister } from './commands/registers';
import { addCompletion } from './completion';
import type { CommandContext, Flags } from './context';

/** Commands as they are typed: the same in every language. */
const examples: Readonly<Record<CommandName, readonly [string, string]>> = {
  new: [
    'pitchwright new --template customer-service --round seed --language zh-CN -o plan.pitch',
    'pitchwright new --template blank --round a --language en -o - > plan.pitch',
  ],
  import: [
    'pitchwright import plan.md --language en -o plan.pitch',
    'cat plan.md | pitchwright import - --language zh-CN -o plan.pitch',
  ],
  export: [
    'pitchwright export plan.pitch --to deck-pptx,plan-pdf,numbers-xlsx -o exported',
    'pitchwright export plan.pitch --to deck-pdf -o - > deck.pdf',
  ],
  check: ['pitchwright check plan.pitch', 'pitchwright check plan.pitch --json | jq .counts'],
  info: ['pitchwright info plan.pitch', "pitchwright info plan.pitch --json | jq -r '.facts[].text'"],
  'export-register': [
    'pitchwright export-register plan.pitch --kind risks -o risks.csv',
    'pitchwright export-register plan.pitch --kind investors -o - | head -3',
  ],
  'import-register': [
    'pitchwright import-register plan.pitch risks.csv --kind risks --preview',
    'pitchwright import-register plan.pitch risks.csv --kind risks --replace',
  ],
  completion: ['eval "$(pitchwright completion bash)"', 'pitchwright completion zsh > ~/.zfunc/_pitchwright'],
};

/** The commands with their help in the user's language. Parsing throws commander's errors, running `AppFailure`. */
export function commandLine(context: CommandContext): Command {
  const { t } = context.translator;
  const program = new Command('pitchwright');
  program.description(t('cli.help.program')).version(context.version, '-V, --version', t('cli.help.version'));
  const added: Readonly<Record<CommandName, Command>> = {
    new: addNew(program, context),
    import: addImport(program, context),
    export: addExport(program, context),
    check: addCheck(program, context),
    info: addInfo(program, context),
    'export-register': addExportRegister(program, context),
    'import-register': addImportRegister(program, context),
    completion: addCompletion(program, context),
  };
  for (const [name, command] of Object.entries(added)) {
    command.addHelpText('after', `\n${examplesText(examples[name as CommandName], t)}`);
  }
  program
    .addHelpText('after', `\n${examplesText([examples.new[0], examples.export[0]], t)}\n\n${t('cli.help.exitCodes')}`)
    .hook('preAction', (_program, command) => {
      const { language } = command.opts<Flags>();
      if (language !== undefined) languageOf(language);
    });
  // Only for the list: `help export` is read as `export --help`.
  program.command('help').argument('[name]', t('cli.help.helpOf')).description(t('cli.help.helpCommand'));
  for (const command of [program, ...program.commands]) speak(command, context);
  return program;
}

/** The line that says how the command of a call is written. */
export function usageLine(program: Command, args: readonly string[], t: Translator['t']): string {
  const named = program.commands.find((command) => command.name() === args[0]);
  const names = named ? `${program.name()} ${named.name()}` : program.name();
  return `${t('cli.help.usage')} ${names} ${usageOf(named ?? program, t)}`;
}

function examplesText(lines: readonly string[], t: Translator['t']): string {
  return [t('cli.help.examples'), ...lines.map((line) => `  ${line}`)].join('\n');
}

function speak(command: Command, { translator: { t }, terminal }: CommandContext): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.help.usage'),
    'Options:': t('cli.help.options'),
    'Arguments:': t('cli.help.arguments'),
    'Commands:': t('cli.help.commands'),
  };
  command
    .helpOption('-h, --help', t('cli.help.help'))
    .usage(usageOf(command, t))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (one) => `${one.name()} ${usageOf(one, t)}`,
      displayWidth: columns,
    })
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      // Failures are put into words by the caller, in one place.
      outputError: () => undefined,
    });
}

/** Commander's own `[options] [command]` is English. What must be there is in angles, though it is we who miss it. */
function usageOf(command: Command, t: Translator['t']): string {
  const named = command.registeredArguments.map((argument) => `<${argument.name()}>`);
  const rest = command.commands.length > 0 ? [t('cli.help.commandName')] : named;
  return [t('cli.help.optionNames'), ...rest].join(' ');
}
