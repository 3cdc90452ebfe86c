import { Check, Circle, CircleDashed, EyeOff } from 'lucide-react';
import { memo } from 'react';
import { useT } from '#renderer/app-language';
import { ListboxRow } from '#renderer/lists';
import type { SectionStanding } from '#shared/flow';
import type { Section } from '#shared/project';
import styles from './section-list.module.css';

export interface SectionRowData {
  readonly section: Section;
  readonly number: string;
  readonly title: string;
  readonly standing: SectionStanding;
}

interface SectionRowProps {
  readonly row: SectionRowData;
  readonly isShown: boolean;
  readonly canDrag: boolean;
}

/** A section in the list: number, title, state. */
export const SectionRow = memo(SectionRowLine, (one, other) => {
  return (
    one.row.section === other.row.section &&
    one.row.number === other.row.number &&
    one.row.title === other.row.title &&
    one.row.standing === other.row.standing &&
    one.isShown === other.isShown &&
    one.canDrag === other.canDrag
  );
});

function SectionRowLine({ row, isShown, canDrag }: SectionRowProps) {
  const { section, number, title, standing } = row;
  return (
    <ListboxRow id={section.id} className={styles.row} isChosen={isShown} canDrag={canDrag} isHidden={section.hidden}>
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      <StateMark isHidden={section.hidden} state={standing} />
    </ListboxRow>
  );
}

function StateMark({ isHidden, state }: { readonly isHidden: boolean; readonly state: SectionStanding }) {
  const { t } = useT();
  const label = isHidden ? `${t('plan.hidden')}, ${t(`plan.state.${state}`)}` : t(`plan.state.${state}`);
  return (
    <span className={styles.state} data-state={state} title={label}>
      {isHidden ? (
        <EyeOff size={14} aria-hidden />
      ) : state === 'done' ? (
        <Check size={15} strokeWidth={2.4} aria-hidden />
      ) : state === 'drafting' || state === 'project' ? (
        <Circle size={9} fill="currentColor" aria-hidden />
      ) : (
        <CircleDashed size={13} aria-hidden />
      )}
      <span className={styles.spoken}>{label}</span>
    </span>
  );
}
