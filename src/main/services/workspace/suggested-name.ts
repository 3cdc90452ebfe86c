import { basename } from 'node:path';
import type { Language } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Project } from '#shared/project';
import type { ServiceOptions } from '../services';

/** The language that the window speaks: the settings' choice, else the system's. */
export function interfaceLanguage({ store, host }: Pick<ServiceOptions, 'store' | 'host'>): Language {
  const { language } = store.readSettings();
  return language === 'system' ? host.systemLanguage : language;
}

/** A file name for a project that has none: its title or company, without what a file system forbids. */
export function suggestedFileName(project: Project, options: Pick<ServiceOptions, 'store' | 'host'>): string {
  const name = safeName(project.title || project.company.name);
  return `${name || createTranslator(interfaceLanguage(options)).t('cli.untitled')}.pitch`;
}

/** What exported files are named after: the project's file, else its title. */
export function exportBaseName(
  path: string | null,
  project: Project,
  options: Pick<ServiceOptions, 'store' | 'host'>,
): string {
  return basename(path ?? suggestedFileName(project, options)).replace(/\.pitch$/i, '');
}

function safeName(text: string): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 60)
    .trim();
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `${plain} plan` : plain;
}
