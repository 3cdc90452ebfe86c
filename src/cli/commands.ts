import { Command } from 'commander';
import {
  checkProjectFile,
  createProjectFile,
  describeProjectFile,
  type Exported,
  exportProjectFile,
  importProjectFile,
  type NewFile,
  preflightProjectFile,
} from '#main/services/headless';
import { languages, newId } from '#shared/base';
import { type ExportTarget, exportTargets, templateNames } from '#shared/contract';
import type { Translator } from '#shared/i18n';
import { rounds } from '#shared/project';
import { checkText } from './check-text';
import { needed, projectLanguageOf, roundOf, targetsOf, templateOf } from './choices';
import { type ExportFlags, exportOptionsOf } from './export-options';
import { infoText } from './info-text';
import { preflightText } from './preflight-text';
import { progressBar } from './progress';
import type { Terminal } from './terminal';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly translator: Translator;
  readonly resourcesFolder: string;
  readonly version: string;
  /** Says that the call was done, and with which exit code it ends: 1 when it found errors in a project. */
  readonly endWith: (code: number) => void;
}

interface Flags extends ExportFlags {
  readonly json?: boolean;
  readonly preflight?: boolean;
  readonly force?: boolean;
  readonly template?: string;
  readonly round?: string;
  readonly language?: string;
  readonly to?: string;
  readonly out?: string;
}

/** The commands with their help in the user's language. Parsing throws commander's errors, running `AppFailure`. */
export function commandLine(context: CommandContext): Command {
  const { t } = context.translator;
  const program = new Command('pitchwright');
  program
    .description(t('cli.help.program'))
    .version(context.version, '-V, --version', t('cli.help.version'))
    .addHelpText('after', `\n${t('cli.help.exitCodes')}`);
  addNew(program, context);
  addImport(program, context);
  addExport(program, context);
  addCheck(program, context);
  addInfo(program, context);
  for (const command of [program, ...program.commands]) speak(command, context);
  return program;
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
    })
    // Failures are put into words by the caller, in one place.
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.out, outputError: () => undefined });
}

/** Commander's own `[options] [command]` is English. */
function usageOf(command: Command, t: Translator['t']): string {
  const named = command.registeredArguments.map((argument) => `<${argument.name()}>`);
  const rest = command.commands.length > 0 ? [t('cli.help.commandName')] : named;
  return [t('cli.help.optionNames'), ...rest].join(' ');
}

function addNew(program: Command, context: CommandContext): void {
  const { t } = context.translator;
  program
    .command('new')
    .description(t('cli.help.new'))
    .option('--template <name>', t('cli.help.template', { known: templateNames.join(', ') }))
    .option('--round <round>', t('cli.help.round', { known: rounds.join(', ') }))
    .option('--language <language>', t('cli.help.language', { known: languages.join(', ') }))
    .option('--out <file>', t('cli.help.outFile'))
    .option('--force', t('cli.help.force'))
    .option('--json', t('cli.help.json'))
    .action(async (flags: Flags) => {
      const choice = {
        template: templateOf(option(flags, 'template', context)),
        round: roundOf(option(flags, 'round', context)),
        language: projectLanguageOf(option(flags, 'language', context)),
      };
      printMade(await createProjectFile(choice, newFileOptions(flags, context)), flags, context);
    });
}

function addImport(program: Command, context: CommandContext): void {
  const { t } = context.translator;
  program
    .command('import')
    .description(t('cli.help.import'))
    .argument('<file.md>', t('cli.help.markdown'))
    .option('--language <language>', t('cli.help.language', { known: languages.join(', ') }))
    .option('--out <file>', t('cli.help.outFile'))
    .option('--force', t('cli.help.force'))
    .option('--json', t('cli.help.json'))
    .action(async (source: string, flags: Flags) => {
      const language = projectLanguageOf(option(flags, 'language', context));
      printMade(await importProjectFile(source, language, newFileOptions(flags, context)), flags, context);
    });
}

function addExport(program: Command, context: CommandContext): void {
  const { terminal, translator, resourcesFolder, endWith } = context;
  const { t } = translator;
  program
    .command('export')
    .description(t('cli.help.export'))
    .argument('<file.pitch>', t('cli.help.project'))
    .option('--to <targets>', t('cli.help.to', { known: exportTargets.join(', ') }))
    .option('--out <folder>', t('cli.help.outFolder'))
    .option('--preflight', t('cli.help.preflight'))
    .option('--notes', t('cli.help.notes'))
    .option('--handout <count>', t('cli.help.handout'))
    .option('--slides <numbers>', t('cli.help.slides'))
    .option('--width <pixels>', t('cli.help.width'))
    .option('--json', t('cli.help.json'))
    .action(async (path: string, flags: Flags) => {
      const targets = targetsOf(option(flags, 'to', context));
      const options = exportOptionsOf(flags, targets, t);
      if (flags.preflight) {
        const found = await preflightProjectFile(path, { targets, options }, resourcesFolder, translator.language);
        terminal.out(`${flags.json ? JSON.stringify(found, null, 2) : preflightText(found, translator)}\n`);
        if (found.counts.error > 0) endWith(1);
        return;
      }
      const order = { targets, options, folder: option(flags, 'out', context) };
      const stream = flags.json ? null : terminal.progressStream;
      const bar = progressBar(stream, (what) => t(`cli.target.${what as ExportTarget}`));
      const call = { signal: terminal.signal, report: bar.report };
      const services = { resourcesFolder, now, sourceDateEpoch: terminal.env.SOURCE_DATE_EPOCH };
      const exported = await exportProjectFile(path, order, services, call).finally(bar.stop);
      printExported(exported, flags, context);
    });
}

function addCheck(program: Command, { terminal, translator, resourcesFolder, endWith }: CommandContext): void {
  const { t, language } = translator;
  program
    .command('check')
    .description(t('cli.help.check'))
    .argument('<file.pitch>', t('cli.help.project'))
    .option('--json', t('cli.help.json'))
    .action(async (path: string, flags: Flags) => {
      const check = await checkProjectFile(path, resourcesFolder, language);
      terminal.out(`${flags.json ? JSON.stringify(check, null, 2) : checkText(check, translator)}\n`);
      if (check.counts.error > 0) endWith(1);
    });
}

function addInfo(program: Command, { terminal, translator, resourcesFolder }: CommandContext): void {
  const { t } = translator;
  program
    .command('info')
    .description(t('cli.help.info'))
    .argument('<file.pitch>', t('cli.help.project'))
    .option('--json', t('cli.help.json'))
    .action(async (path: string, flags: Flags) => {
      const info = await describeProjectFile(path, resourcesFolder);
      terminal.out(`${flags.json ? JSON.stringify(info, null, 2) : infoText(info, translator)}\n`);
    });
}

function option(flags: Flags, name: 'template' | 'round' | 'language' | 'to' | 'out', context: CommandContext): string {
  return needed(flags[name], context.translator.t('cli.call.missingOption', { name: `--${name}` }));
}

const now = () => new Date();

function newFileOptions(flags: Flags, context: CommandContext) {
  const out = option(flags, 'out', context);
  return { out, force: flags.force === true, newId, now, resourcesFolder: context.resourcesFolder };
}

function printMade({ path, project }: NewFile, flags: Flags, { terminal, translator: { t } }: CommandContext): void {
  const made = { path, sections: project.plan.sections.length, slides: project.deck.slides.length };
  terminal.out(`${flags.json ? JSON.stringify(made, null, 2) : t('cli.made', made)}\n`);
}

function printExported(exported: Exported, flags: Flags, { terminal, translator: { t } }: CommandContext): void {
  if (flags.json) {
    terminal.out(`${JSON.stringify(exported, null, 2)}\n`);
    return;
  }
  terminal.out(`${[t('cli.exported'), ...exported.files.map((path) => `  ${path}`)].join('\n')}\n`);
  const lines = exported.losses.map(({ target, place, key, detail }) => {
    return `  ${t(`cli.target.${target}`)}, ${place}: ${t(`losses.${key}` as Parameters<typeof t>[0], { detail })}`;
  });
  if (lines.length > 0) terminal.err(`${[t('cli.losses'), ...lines].join('\n')}\n`);
}
