import type { Command } from 'commander';
import { fail } from '#shared/base';
import { type CommandContext, needed } from '../context';
import { bashScript } from './bash';
import { type CommandWords, wordsOf } from './words';
import { zshScript } from './zsh';

const scripts: Readonly<Record<string, (name: string, words: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
};

/** `completion`: a script for a shell, made from the commands as they are. */
export function addCompletion(program: Command, context: CommandContext): Command {
  const { t } = context.translator;
  const known = Object.keys(scripts).join(', ');
  return program
    .command('completion')
    .description(t('cli.help.completion'))
    .argument('[shell]', t('cli.help.shell', { known }))
    .action((shell: string | undefined) => {
      const [name] = needed({ '<shell>': shell }, ['<shell>'], context);
      const script = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
      if (!script) return fail('usage.badArguments', { detail: t('cli.call.unknownShell', { name, known }) });
      context.terminal.out(script(program.name(), wordsOf(program)));
    });
}
