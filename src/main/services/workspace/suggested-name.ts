import { basename } from 'node:path';
import { safeFileName } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Project } from '#shared/project';
import { nameByPattern } from '#shared/sending';

/** A file name for a project that has none: its title or company, without what a file system forbids. */
export function suggestedFileName(project: Project): string {
  const name = safeFileName(project.title || project.company.name, 60);
  return `${name || createTranslator(project.language).t('cli.untitled')}.pitch`;
}

/** The longest ending is put to it, and a name may have 255 bytes on most disks. */
const longestBaseBytes = 220;

/** How exported files are named by a pattern, and the day that they bear. */
interface NamePattern {
  readonly pattern: string;
  readonly day: string;
}

/** What exported files are named after: a pattern that says something, else the project's file, else its title; cut where an ending would not fit. */
export function exportBaseName(path: string | null, project: Project, by?: NamePattern): string {
  const named = by ? nameByPattern(by.pattern, project, by.day) : '';
  const base = named || basename(path ?? suggestedFileName(project)).replace(/\.pitch$/i, '');
  const characters = [...base];
  while (Buffer.byteLength(characters.join('')) > longestBaseBytes) characters.pop();
  return characters.join('');
}
