import { CircleAlert, Info } from 'lucide-react';
import { useT } from '#renderer/app-language';
import type { CapFinding } from '#shared/cap-table';
import type { Path } from '#shared/project';
import styles from './ownership.module.css';
import type { Ownership } from './use-ownership';

interface FindingsProps {
  readonly own: Ownership;
  readonly place: Path;
  /** Only what is wrong at the very place. */
  readonly exact?: boolean;
}

/** What is wrong at a place of the table, or below it, in words. */
export function Findings({ own, place, exact }: FindingsProps) {
  const { t } = useT();
  const found = findingsAt(own.result.findings, place, exact ?? false);
  if (found.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {found.map(({ code, severity }) => (
        <li key={code} data-severity={severity}>
          {severity === 'note' ? <Info size={13} aria-hidden /> : <CircleAlert size={13} aria-hidden />}
          {t(`ownership.finding.${code}`)}
        </li>
      ))}
    </ul>
  );
}

/** Each kind of finding once: a place may hold several of one kind. */
function findingsAt(findings: readonly CapFinding[], place: Path, exact: boolean): readonly CapFinding[] {
  const below = findings.filter(
    (finding) =>
      place.every((step, index) => finding.place[index] === step) && (!exact || finding.place.length === place.length),
  );
  return below.filter(({ code }, index) => below.findIndex((other) => other.code === code) === index);
}
