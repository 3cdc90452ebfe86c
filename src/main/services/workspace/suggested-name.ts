import { basename } from 'node:path';
import { createTranslator } from '#shared/i18n';
import type { Project } from '#shared/project';

/** A file name for a project that has none: its title or company, without what a file system forbids. */
export function suggestedFileName(project: Project): string {
  const name = safeName(project.title || project.company.name);
  return `${name || createTranslator(project.language).t('cli.untitled')}.pitch`;
}

/** The longest ending is put to it, and a name may have 255 bytes on most disks. */
const longestBaseBytes = 220;

/** What exported files are named after: the project's file, else its title; cut where an ending would not fit. */
export function exportBaseName(path: string | null, project: Project): string {
  const base = basename(path ?? suggestedFileName(project)).replace(/\.pitch$/i, '');
  const characters = [...base];
  while (Buffer.byteLength(characters.join('')) > longestBaseBytes) characters.pop();
  return characters.join('');
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
