import type { Command } from 'commander';
import { checkProjectFile, describeProjectFile } from '#main/services/headless';
import { interfaceLanguages, localDay } from '#shared/base';
import { checkText } from '../check-text';
import { addCommon, type CommandContext, type Flags, needed, print, sourceOf } from '../context';
import { infoText } from '../info-text';

/** `check`: what a project should not leave with. */
export function addCheck(program: Command, context: CommandContext): Command {
  const command = withProject(program.command('check').description(context.translator.t('cli.help.check')), context);
  return command.action(async (file: string | undefined, flags: Flags) => {
    const [named] = needed({ '<file.pitch>': file }, ['<file.pitch>'], context);
    const source = await sourceOf(named, context);
    const check = await checkProjectFile(source, context.resourcesFolder, context.asked, localDay(new Date()));
    print(check, (translator) => checkText(check, translator), check.language, { flags, context });
    if (check.counts.error > 0) context.endWith(1);
  });
}

/** `info`: what is in a project. */
export function addInfo(program: Command, context: CommandContext): Command {
  const command = withProject(program.command('info').description(context.translator.t('cli.help.info')), context);
  return command.action(async (file: string | undefined, flags: Flags) => {
    const [named] = needed({ '<file.pitch>': file }, ['<file.pitch>'], context);
    const info = await describeProjectFile(await sourceOf(named, context), context.resourcesFolder);
    print(info, (translator) => infoText(info, translator), info.language, { flags, context });
  });
}

/** The language of what is said about a project. */
export function addLanguage(command: Command, { translator: { t } }: CommandContext): Command {
  return command.option('--language <language>', t('cli.help.spoken', { known: interfaceLanguages.join(', ') }));
}

function withProject(command: Command, context: CommandContext): Command {
  addLanguage(command.argument('[file.pitch]', context.translator.t('cli.help.project')), context);
  return addCommon(command, context);
}
