import type { Command } from 'commander';
import { type ExportedFile, exportProjectFile, preflightProjectFile } from '#main/services/headless';
import { type ExportTarget, exportTargets, textTargets } from '#shared/contract';
import { createTranslator, type Translator } from '#shared/i18n';
import { usualNamePattern } from '#shared/sending';
import { targetsOf } from '../choices';
import { addCommon, type CommandContext, destinationOf, type Flags, needed, print, sourceOf } from '../context';
import { exportOptionsOf } from '../export-options';
import { preflightText } from '../preflight-text';
import { progressBar } from '../progress';
import { addLanguage } from './look';

/** `export`: files from a project, or what they would be. */
export function addExport(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const command = program
    .command('export')
    .description(t('cli.help.export'))
    .argument('[file.pitch]', t('cli.help.project'))
    .option('--to <targets>', t('cli.help.to', { known: exportTargets.join(', ') }))
    .option('-o, --out <folder>', t('cli.help.outFolder'))
    .option('--preflight', t('cli.help.preflight'))
    .option('--notes', t('cli.help.notes'))
    .option('--handout <count>', t('cli.help.handout'))
    .option('--slides <numbers>', t('cli.help.slides'))
    .option('--width <pixels>', t('cli.help.width'))
    .option('--keep-empty-slides', t('cli.help.keepEmpty'))
    .option('--with-log', t('cli.help.withLog'))
    .option('--names <pattern>', t('cli.help.names', { usual: usualNamePattern(context.translator.language) }));
  addLanguage(command, context);
  return addCommon(command, context).action(async (file: string | undefined, flags: Flags) => {
    const given = { '<file.pitch>': file, '--to': flags.to, '--out': flags.preflight ? '' : flags.out };
    const [named, to, out] = needed(given, ['<file.pitch>', '--to', '--out'], context);
    const targets = targetsOf(to);
    const order = { targets, options: exportOptionsOf(flags, targets, t) };
    if (flags.preflight) return tell(named, order, flags, context);
    const folder = destinationOf(
      out,
      targets.every((target) => textTargets.includes(target)),
      context,
    );
    const exported = await write(named, { ...order, folder }, flags, context);
    if (typeof folder === 'string') printExported(exported, flags, context);
    else printLosses(exported, flags, context);
  });
}

type Order = Parameters<typeof preflightProjectFile>[1];

async function tell(file: string, order: Order, flags: Flags, context: CommandContext): Promise<void> {
  const source = await sourceOf(file, context);
  const found = await preflightProjectFile(source, order, context.resourcesFolder, context.asked);
  print(found, (translator) => preflightText(found, translator), found.language, { flags, context });
  if (found.counts.error > 0) context.endWith(1);
}

async function write(
  file: string,
  order: Parameters<typeof exportProjectFile>[1],
  flags: Flags,
  context: CommandContext,
): Promise<ExportedFile> {
  const { terminal, resourcesFolder, translator } = context;
  const stream = flags.json || flags.quiet ? null : terminal.progressStream;
  const bar = progressBar(stream, (what) => translator.t(`cli.target.${what as ExportTarget}`));
  const call = { signal: terminal.signal, report: bar.report };
  const services = { resourcesFolder, now: () => new Date(), sourceDateEpoch: terminal.env.SOURCE_DATE_EPOCH };
  const source = await sourceOf(file, context);
  return exportProjectFile(source, order, services, call, context.asked).finally(bar.stop);
}

function printExported(exported: ExportedFile, flags: Flags, context: CommandContext): void {
  const { language, ...result } = exported;
  const words = ({ t }: Translator) => {
    const lines = result.files.map((path) => {
      return `  ${result.replaced.includes(path) ? t('cli.replaced', { path }) : path}`;
    });
    return [t('cli.exported'), ...lines].join('\n');
  };
  print(result, words, language, { flags, context });
  if (!flags.json) printLosses(exported, flags, context);
}

function printLosses({ losses, language }: ExportedFile, flags: Flags, context: CommandContext): void {
  if (flags.quiet || losses.length === 0) return;
  const { t } = context.asked === null ? createTranslator(language) : context.translator;
  const lines = losses.map(({ target, where, key, detail }) => {
    return `  ${t(`cli.target.${target}`)}${where && `, ${where}`}: ${t(`losses.${key}` as Parameters<typeof t>[0], { detail })}`;
  });
  context.terminal.err(`${[t('cli.losses'), ...lines].join('\n')}\n`);
}
