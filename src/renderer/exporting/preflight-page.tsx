import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import type { ExportOptions, ExportTarget } from '#shared/contract';
import { type Preflight, preflight } from '#shared/preflight';
import type { Project } from '#shared/project';
import { EntryGroups } from './entry-groups';
import styles from './exporting.module.css';
import { LeavingList } from './leaving-list';

/** What an export would make of the project; null until the names of its sections are known. */
export function usePreflight(
  project: Project,
  targets: readonly ExportTarget[],
  options: ExportOptions | null,
): Preflight | null {
  const words = useGuidance(project.language)?.outline ?? null;
  return useMemo(
    () => (words && options ? preflight(project, { targets, options, words }) : null),
    [project, targets, options, words],
  );
}

interface PreflightPageProps {
  readonly project: Project;
  readonly found: Preflight | null;
  /** A press on an entry went to its place. */
  readonly onLeave: () => void;
}

/** The files that will be made, and what to know about them before they are. */
export function PreflightPage({ project, found, onLeave }: PreflightPageProps) {
  const { t } = useT();
  if (!found) return <p aria-live="polite">{t('exporting.starting')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.look} tabIndex={0} aria-label={t('preflight.title')}>
      <LeavingList leaving={found.leaving} />
      {found.entries.length > 0 ? (
        <EntryGroups {...{ project, onLeave }} entries={found.entries} />
      ) : (
        <p className={styles.clear}>{t('preflight.clear')}</p>
      )}
    </section>
  );
}
