import type { Command } from 'commander';
import { createProjectFile, importProjectFile, type NewFile } from '#main/services/headless';
import { documentLanguages, newId } from '#shared/base';
import { templateNames } from '#shared/contract';
import { rounds } from '#shared/project';
import { projectLanguageOf, roundOf, templateOf } from '../choices';
import { addCommon, type CommandContext, destinationOf, type Flags, needed, print, sourceOf } from '../context';

/** `new`: a project from a template. */
export function addNew(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const command = program
    .command('new')
    .description(t('cli.help.new'))
    .option('--template <name>', t('cli.help.template', { known: templateNames.join(', ') }))
    .option('--round <round>', t('cli.help.round', { known: rounds.join(', ') }));
  return addOut(command, context).action(async (flags: Flags) => {
    const given = { '--template': flags.template, '--round': flags.round, '--language': flags.language };
    const names = ['--template', '--round', '--language', '--out'] as const;
    const [template, round, language, out] = needed({ ...given, '--out': flags.out }, names, context);
    const choice = { template: templateOf(template), round: roundOf(round), language: projectLanguageOf(language) };
    printMade(await createProjectFile(choice, newFileOptions(out, flags, context)), flags, context);
  });
}

/** `import`: a project from Markdown. */
export function addImport(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const command = program
    .command('import')
    .description(t('cli.help.import'))
    .argument('[file.md]', t('cli.help.markdown'))
    .option('--deck', t('cli.help.deck'));
  return addOut(command, context).action(async (file: string | undefined, flags: Flags) => {
    const given = { '<file.md>': file, '--language': flags.language, '--out': flags.out };
    const [named, asked, out] = needed(given, ['<file.md>', '--language', '--out'], context);
    const language = projectLanguageOf(asked);
    const options = { ...newFileOptions(out, flags, context), draftsDeck: flags.deck === true };
    printMade(await importProjectFile(await sourceOf(named, context), language, options), flags, context);
  });
}

function addOut(command: Command, context: CommandContext): Command {
  const { t } = context.translator;
  command
    .option('--language <language>', t('cli.help.language', { known: documentLanguages.join(', ') }))
    .option('-o, --out <file>', t('cli.help.outFile'))
    .option('-f, --force', t('cli.help.force'));
  return addCommon(command, context);
}

function newFileOptions(out: string, flags: Flags, context: CommandContext) {
  const { resourcesFolder } = context;
  const now = () => new Date();
  return { out: destinationOf(out, false, context), force: flags.force === true, newId, now, resourcesFolder };
}

function printMade({ path, project }: NewFile, flags: Flags, context: CommandContext): void {
  // The project itself has gone there.
  if (flags.out === '-') return;
  const made = { path, sections: project.plan.sections.length, slides: project.deck.slides.length };
  print(made, ({ t }) => t('cli.made', made), project.language, { flags, context });
}
