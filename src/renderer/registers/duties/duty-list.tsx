import { useT } from '#renderer/app-language';
import { GroupedList, ListGroup } from '#renderer/lists';
import { client, reportFailure } from '#renderer/session';
import { Button } from '#renderer/ui';
import { localDay } from '#shared/base';
import { formatFact } from '#shared/facts';
import { jurisdictions, type LawRow, type OfferedDuty } from '#shared/registers';
import styles from './duties.module.css';

interface DutyListProps {
  readonly offered: readonly OfferedDuty[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Duties by place, each with its law, its day and where it can be read; those that the register has can't be chosen again. */
export function DutyList({ offered, picked, onPick }: DutyListProps) {
  const { t } = useT();
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  return (
    <GroupedList className={styles.list} label={t('registers.duties.title')}>
      {jurisdictions.map((place) => {
        const duties = offered.filter(({ law }) => law.jurisdiction === place);
        if (duties.length === 0) return null;
        return (
          <ListGroup key={place} title={t(`registers.duties.placeOf.${place}`)}>
            {duties.map((duty) => (
              <DutyRow
                key={duty.law.id}
                {...duty}
                isPicked={duty.isTaken || picked.has(duty.law.id)}
                onToggle={() => toggle(duty.law.id)}
              />
            ))}
          </ListGroup>
        );
      })}
    </GroupedList>
  );
}

interface DutyRowProps extends OfferedDuty {
  readonly isPicked: boolean;
  readonly onToggle: () => void;
}

function DutyRow({ law, isTaken, isPicked, onToggle }: DutyRowProps) {
  const { t, language } = useT();
  const state = law.state?.[language];
  return (
    <li className={styles.row} data-taken={isTaken || undefined}>
      <label>
        <input type="checkbox" checked={isPicked} disabled={isTaken} onChange={onToggle} />
        <span className={styles.words}>
          <span className={styles.duty}>{law.duty[language]}</span>
          <span className={styles.more}>
            {law.instrument[language]} · <LawDay law={law} />
            {isTaken ? ` · ${t('registers.duties.taken')}` : ''}
          </span>
          <span className={styles.more}>{law.who[language]}</span>
          <span className={styles.more}>{new URL(law.address).hostname}</span>
          {state ? <span className={styles.state}>{state}</span> : null}
        </span>
      </label>
      <ReadLaw address={law.address} about={law.instrument[language]} />
    </li>
  );
}

function LawDay({ law: { from } }: { readonly law: LawRow }) {
  const { t, language } = useT();
  const date = formatFact({ kind: 'date', date: from }, language);
  return t(from > localDay(new Date()) ? 'registers.duties.from' : 'registers.duties.since', { date });
}

interface ReadLawProps {
  readonly address: string;
  readonly about: string;
}

/** Opens the official text in the browser: the program itself asks no network for it. */
export function ReadLaw({ address, about }: ReadLawProps) {
  const { t } = useT();
  return (
    <Button
      className={styles.read}
      title={address}
      aria-label={t('registers.duties.readOf', { about })}
      onClick={() => void client['shell.openLink']({ url: address }).catch(reportFailure)}
    >
      {t('registers.duties.read')}
    </Button>
  );
}
