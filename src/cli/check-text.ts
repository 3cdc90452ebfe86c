import type { FileCheck } from '#main/services/headless';
import type { Translator } from '#shared/i18n';

/** What was found in a project, for a person to read: the gravest first, a place before each sentence. */
export function checkText({ path, counts, findings, dismissed }: FileCheck, { t }: Translator): string {
  const aside = dismissed.length === 0 ? [] : [t('cli.check.aside', { count: dismissed.length })];
  if (findings.length === 0) return [t('cli.check.none', { path }), ...aside].join('\n');
  const sum = t('cli.check.sum', { path, errors: counts.error, warnings: counts.warning, hints: counts.hint });
  const lines = findings.map(({ severity, where, message }) => {
    return `  ${t(`checks.severityOne.${severity}`)}  ${where}: ${message}`;
  });
  return [sum, ...lines, ...aside].join('\n');
}
