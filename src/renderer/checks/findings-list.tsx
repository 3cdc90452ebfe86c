import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { editElsewhere, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import { type Finding, findingText, placeText, severities } from '#shared/checks';
import type { Project } from '#shared/project';
import styles from './findings.module.css';

/** What undo calls a change that puts a finding right. */
const fixEdits = { useFact: 'useFigure', intoModel: 'costIntoModel', takeLaw: 'renewDuty' } as const;

interface FindingsListProps {
  readonly project: Project;
  readonly findings: readonly Finding[];
  /** A press on a finding went to its place. */
  readonly onLeave: () => void;
}

/** Findings by weight; a press goes to the place, and what can be put right by itself is one press away. */
export function FindingsList({ project, findings, onLeave }: FindingsListProps) {
  const { t } = useT();
  if (findings.length === 0) {
    return (
      <div className={styles.none}>
        <p>{t('checks.none')}</p>
        <p className={styles.noneHint}>{t('checks.noneHint')}</p>
      </div>
    );
  }
  return severities.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <section key={severity} className={styles.group} aria-label={t(`checks.severity.${severity}`)}>
        <h3 data-severity={severity}>
          {t(`checks.severity.${severity}`)}
          <span>{group.length}</span>
        </h3>
        <ul>
          {group.map((finding) => (
            <FindingRow key={finding.id} {...{ project, finding, onLeave }} />
          ))}
        </ul>
      </section>
    );
  });
}

interface FindingRowProps {
  readonly project: Project;
  readonly finding: Finding;
  readonly onLeave: () => void;
}

function FindingRow({ project, finding, onLeave }: FindingRowProps) {
  const { t, language } = useT();
  const { readOnly } = useSessionState();
  const words = useGuidance(project.language)?.outline ?? null;
  const { fix } = finding;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.go}
        onClick={() => {
          onLeave();
          showPlace(finding.place);
        }}
      >
        <span className={styles.where}>{placeText(project, finding.place, language, words)}</span>
        <span>{findingText(finding, language)}</span>
      </button>
      {fix && !readOnly ? (
        <Button className={styles.fix} onClick={() => editElsewhere(fix.patches, fixEdits[fix.kind])}>
          {t(`checks.fix.${fix.kind}`)}
        </Button>
      ) : null}
    </li>
  );
}
