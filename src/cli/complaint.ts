import type { CommanderError } from 'commander';
import type { Translator } from '#shared/i18n';

/** Commander's complaints in the user's language; its own sentence, which is English, only names the culprit and what is alike. */
export function complaint(error: CommanderError, { t }: Translator): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const alike = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  return alike === undefined ? said(error, name, t) : t('cli.call.alike', { complaint: said(error, name, t), alike });
}

function said(error: CommanderError, name: string, t: Translator['t']): string {
  switch (error.code) {
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
