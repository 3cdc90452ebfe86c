import { type AnyLanguage, type InterfaceLanguage, usualDocumentLanguage } from '#shared/base';
import { findingText, placeText, type Severity } from '#shared/checks';
import type { ExportOptions, ExportTarget } from '#shared/contract';
import { type Leaving, type PreflightEntry, preflight } from '#shared/preflight';
import { loadOutlineWords } from '../guidance';
import { readForUse, type Source } from './read-only-file';

/** An entry with its sentence, and its place in words; empty for what is about a file as a whole. */
export interface SaidEntry extends Omit<PreflightEntry, 'text'> {
  readonly message: string;
  readonly where: string;
}

/** What `pitchwright export --preflight --json` prints. */
export interface FilePreflight {
  readonly path: string;
  /** Of the sentences. */
  readonly language: AnyLanguage;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly leaving: readonly Leaving[];
  readonly entries: readonly SaidEntry[];
}

/**
 * Reads a project file and tells what an export would make of it, said in a language or, for null, in the project's own. Rejects with
 * `AppFailure`.
 */
export async function preflightProjectFile(
  source: Source,
  order: { readonly targets: readonly ExportTarget[]; readonly options: ExportOptions },
  resourcesFolder: string,
  wanted: InterfaceLanguage | null,
): Promise<FilePreflight> {
  const { path, file } = await readForUse(source);
  const { project } = file;
  const language = wanted ?? project.language;
  const printed = await loadOutlineWords(resourcesFolder, project.language);
  const spoken = wanted === null ? printed : await loadOutlineWords(resourcesFolder, usualDocumentLanguage(wanted));
  const { leaving, entries } = preflight(project, { ...order, words: printed });
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of entries) counts[severity] += 1;
  const said = ({ text, ...entry }: PreflightEntry): SaidEntry => ({
    ...entry,
    message: findingText({ text }, language),
    where: entry.place === null ? '' : placeText(project, entry.place, language, spoken),
  });
  return { path, language, counts, leaving, entries: entries.map(said) };
}
