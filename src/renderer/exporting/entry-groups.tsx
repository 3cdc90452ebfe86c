import { ChevronRight } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { showPlace } from '#renderer/view';
import { findingText, placeText, severities } from '#shared/checks';
import { groupsInOrder, type PreflightEntry } from '#shared/preflight';
import type { Project } from '#shared/project';
import styles from './exporting.module.css';

interface EntryGroupsProps {
  readonly project: Project;
  readonly entries: readonly PreflightEntry[];
  readonly onLeave: () => void;
}

/** Entries by what they are about. What is only worth knowing is folded away; the rest is open. */
export function EntryGroups({ project, entries, onLeave }: EntryGroupsProps) {
  const { t } = useT();
  return groupsInOrder(entries).map((group) => {
    const own = entries.filter((entry) => entry.group === group);
    const worst = severities.find((severity) => own.some((entry) => entry.severity === severity));
    if (!worst) return null;
    return (
      <details key={group} className={styles.group} open={worst !== 'hint' || own.length === 1}>
        <summary>
          <ChevronRight size={14} aria-hidden className={styles.chevron} />
          {t(`preflight.group.${group}`)}
          <span className={styles.count} data-severity={worst}>
            {own.length}
          </span>
        </summary>
        <ul>
          {own.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a finished report, which is never reordered
            <li key={index}>
              <EntryRow {...{ project, entry, onLeave }} />
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

interface EntryRowProps {
  readonly project: Project;
  readonly entry: PreflightEntry;
  readonly onLeave: () => void;
}

function EntryRow({ project, entry: { place, severity, text }, onLeave }: EntryRowProps) {
  const { t, language } = useT();
  const words = useGuidance(project.language)?.outline ?? null;
  const content = (
    <>
      <span className={styles.where} data-severity={severity}>
        {severity === 'hint' ? null : `${t(`checks.severityOne.${severity}`)} · `}
        {place ? placeText(project, place, language, words) : null}
      </span>
      <span>{findingText({ text }, language)}</span>
    </>
  );
  if (!place) return <div className={styles.entry}>{content}</div>;
  return (
    <button
      type="button"
      className={styles.entry}
      onClick={() => {
        onLeave();
        showPlace(place);
      }}
    >
      {content}
    </button>
  );
}
