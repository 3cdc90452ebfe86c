import { type ReactNode, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { editElsewhere, projectNow, useSessionState } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import { newId } from '#shared/base';
import {
  bringBackPatches,
  canDismiss,
  dismissPatches,
  type Finding,
  findingText,
  placeText,
  type Sorted,
  severities,
} from '#shared/checks';
import type { Dismissal, Project } from '#shared/project';
import styles from './findings.module.css';

/** What undo calls a change that puts a finding right. */
const fixEdits = { useFact: 'useFigure', intoModel: 'costIntoModel', takeLaw: 'renewDuty' } as const;

interface FindingsListProps {
  readonly project: Project;
  readonly found: Sorted;
  /** A press on a finding went to its place. */
  readonly onLeave: () => void;
}

/**
 * Findings by weight; a press goes to the place, what can be put right by itself is one press away, and what is not for this company is
 * put aside with a reason. Those stand last, with theirs.
 */
export function FindingsList({ project, found: { open, dismissed }, onLeave }: FindingsListProps) {
  const { t } = useT();
  return (
    <>
      {open.length === 0 ? (
        <div className={styles.none}>
          <p>{t('checks.none')}</p>
          <p className={styles.noneHint}>{t('checks.noneHint')}</p>
        </div>
      ) : null}
      {severities.map((severity) => (
        <Group key={severity} title={t(`checks.severity.${severity}`)} severity={severity}>
          {open
            .filter((finding) => finding.severity === severity)
            .map((finding) => (
              <FindingRow key={finding.id} {...{ project, finding, onLeave }} />
            ))}
        </Group>
      ))}
      <Group title={t('checks.dismissed')} severity="dismissed">
        {dismissed.map(({ finding, dismissal }) => (
          <DismissedRow key={finding.id} {...{ project, finding, dismissal, onLeave }} />
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly severity: string;
  readonly children: readonly ReactNode[];
}

function Group({ title, severity, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3 data-severity={severity}>
        {title}
        <span>{children.length}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

interface FindingRowProps {
  readonly project: Project;
  readonly finding: Finding;
  readonly onLeave: () => void;
}

function FindingRow({ project, finding, onLeave }: FindingRowProps) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const [isAsked, setAsked] = useState(false);
  const { fix } = finding;
  return (
    <li>
      <div className={styles.row}>
        <FindingPlace {...{ project, finding, onLeave }} />
        {readOnly ? null : (
          <div className={styles.actions}>
            {fix ? (
              <Button className={styles.fix} onClick={() => editElsewhere(fix.patches, fixEdits[fix.kind])}>
                {t(`checks.fix.${fix.kind}`)}
              </Button>
            ) : null}
            {canDismiss(finding) && !isAsked ? (
              <Button className={styles.dismiss} onClick={() => setAsked(true)}>
                {t('checks.dismiss')}
              </Button>
            ) : null}
          </div>
        )}
      </div>
      {isAsked ? <DismissForm finding={finding} onClose={() => setAsked(false)} /> : null}
    </li>
  );
}

/** What a finding says and where; a press goes there. */
function FindingPlace({ project, finding, onLeave }: FindingRowProps) {
  const { language } = useT();
  const words = useGuidance(project.language)?.outline ?? null;
  return (
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
  );
}

/** Asks why a finding is not for this company: without a reason it stays. */
function DismissForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { t } = useT();
  const [reason, setReason] = useState('');
  const isSaid = reason.trim() !== '';
  const putAside = () => {
    if (isSaid) editElsewhere(dismissPatches(projectNow(), finding, reason.trim(), newId()), 'dismissFinding');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        putAside();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        autoFocus
        label={t('checks.reason')}
        hint={t('checks.reasonHint')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.formActions}>
        <Button onClick={onClose}>{t('checks.keepIt')}</Button>
        <Button variant="primary" type="submit" disabled={!isSaid}>
          {t('checks.keepReason')}
        </Button>
      </div>
    </form>
  );
}

/** A finding that was put aside, with its reason, and the way back. */
function DismissedRow({ dismissal, ...row }: FindingRowProps & { readonly dismissal: Dismissal }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  return (
    <li>
      <div className={styles.row}>
        <FindingPlace {...row} />
        {readOnly ? null : (
          <Button
            className={styles.fix}
            onClick={() => editElsewhere(bringBackPatches(projectNow(), dismissal.id), 'bringBack')}
          >
            {t('checks.bringBack')}
          </Button>
        )}
      </div>
      <p className={styles.reason}>{dismissal.reason}</p>
    </li>
  );
}
