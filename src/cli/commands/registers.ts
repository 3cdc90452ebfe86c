import type { Command } from 'commander';
import {
  type ExportedRegister,
  exportRegisterFile,
  type ImportedRegister,
  importRegisterFile,
} from '#main/services/headless';
import { listed, newId } from '#shared/base';
import { registerKinds } from '#shared/registers';
import { addCommon, type CommandContext, destinationOf, type Flags, needed, print, sourceOf } from '../context';
import { importedText } from '../imported-text';
import { addLanguage } from './look';

/** Kinds of registers as calls name them. */
export const registerNames: readonly string[] = registerKinds.map(({ id }) => id);

/** `export-register`: one register as CSV. */
export function addExportRegister(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const command = program
    .command('export-register')
    .description(t('cli.help.exportRegister'))
    .argument('[file.pitch]', t('cli.help.project'));
  addKind(command, context)
    .option('-o, --out <file>', t('cli.help.outTable'))
    .option('-f, --force', t('cli.help.force'));
  addLanguage(command, context);
  return addCommon(command, context).action(async (file: string | undefined, flags: Flags) => {
    const given = { '<file.pitch>': file, '--kind': flags.kind, '--out': flags.out };
    const [named, kind, out] = needed(given, ['<file.pitch>', '--kind', '--out'], context);
    const options = { out: destinationOf(out, true, context), force: flags.force === true };
    const exported = await exportRegisterFile(await sourceOf(named, context), kind, options);
    // The table itself has gone there.
    if (out !== '-') printExported(exported, flags, context);
  });
}

/** `import-register`: rows of a table, behind those of a register or in their place. */
export function addImportRegister(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const command = program
    .command('import-register')
    .description(t('cli.help.importRegister'))
    .argument('[file.pitch]', t('cli.help.changed'))
    .argument('[table.csv]', t('cli.help.table'));
  addKind(command, context).option('--replace', t('cli.help.replace')).option('--preview', t('cli.help.preview'));
  addLanguage(command, context);
  return addCommon(command, context).action(
    async (file: string | undefined, table: string | undefined, flags: Flags) => {
      const given = { '<file.pitch>': file, '<table.csv>': table, '--kind': flags.kind };
      const [named, from, kind] = needed(given, ['<file.pitch>', '<table.csv>', '--kind'], context);
      const mode = flags.replace ? 'replace' : 'append';
      const preview = flags.preview === true;
      const order = { kind, mode, preview, newId, now: () => new Date() } as const;
      const imported = await importRegisterFile(named, await sourceOf(from, context), order);
      const words = (translator: CommandContext['translator'] | Parameters<typeof importedText>[2]) =>
        importedText(imported, preview, translator);
      print(resultOf(imported, mode, preview), words, imported.language, { flags, context });
    },
  );
}

function addKind(command: Command, { translator: { t } }: CommandContext): Command {
  return command.option('--kind <kind>', t('cli.help.kind', { known: registerNames.join(', ') }));
}

function printExported({ language, ...exported }: ExportedRegister, flags: Flags, context: CommandContext): void {
  const { path: name, rows: count, unknown } = exported;
  print(
    exported,
    ({ t, language: spoken }) =>
      unknown.length === 0
        ? t('registers.exported', { name, count })
        : t('registers.exportedUnknown', { name, count, list: listed(unknown, spoken) }),
    language,
    { flags, context },
  );
}

/** What `import-register --json` prints. */
function resultOf({ path, reading, before, after }: ImportedRegister, mode: string, preview: boolean): object {
  return {
    path,
    kind: reading.kind.id,
    mode,
    written: !preview,
    rows: reading.rows.length,
    before,
    after,
    columns: reading.columns.map(({ title, column, why }) => ({ title, column: column?.id ?? null, why })),
    missing: reading.missing.map(({ id }) => id),
    unread: reading.unread.map(({ line, column, text }) => ({ line, column: column.id, text })),
    spilled: reading.spilled,
  };
}
