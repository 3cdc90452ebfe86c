import { type AnyLanguage, type InterfaceLanguage, usualDocumentLanguage } from '#shared/base';
import { type Finding, findingText, placeText, type Severity, sortedFindings } from '#shared/checks';
import type { Path } from '#shared/project';
import { loadLaw, loadOutlineWords } from '../guidance';
import { readForUse, type Source } from './read-only-file';

/** A finding with its sentence and its place in words. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly where: string;
  readonly place: Path;
  /** Whether the program can put it right by itself. */
  readonly hasFix: boolean;
}

/** What `pitchwright check --json` prints. */
export interface FileCheck {
  readonly path: string;
  /** Of the sentences. */
  readonly language: AnyLanguage;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ReportedFinding[];
  /** What the author has put aside, with the reason; it is in no count. */
  readonly dismissed: readonly (ReportedFinding & { readonly reason: string })[];
}

/**
 * Reads a project file and looks for what it should not leave with on a day, said in a language or, for null, in the project's own. Rejects
 * with `AppFailure`.
 */
export async function checkProjectFile(
  source: Source,
  resourcesFolder: string,
  wanted: InterfaceLanguage | null,
  today: string,
): Promise<FileCheck> {
  const { path, file } = await readForUse(source);
  const language = wanted ?? file.project.language;
  const words = await loadOutlineWords(
    resourcesFolder,
    wanted === null ? file.project.language : usualDocumentLanguage(wanted),
  );
  const { open: findings, dismissed } = sortedFindings(file.project, undefined, {
    today,
    law: await loadLaw(resourcesFolder),
  });
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const said = (one: Finding): ReportedFinding => ({
    code: one.code,
    severity: one.severity,
    message: findingText(one, language),
    where: placeText(file.project, one.place, language, words),
    place: one.place,
    hasFix: one.fix !== null,
  });
  return {
    path,
    language,
    counts,
    findings: findings.map(said),
    dismissed: dismissed.map(({ finding, dismissal }) => ({ ...said(finding), reason: dismissal.reason })),
  };
}
