import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '#renderer/app-language';
import { MoneyField } from '#renderer/forms';
import { Button, IconButton, TextField } from '#renderer/ui';
import { formatMoneyFull, newId } from '#shared/base';
import { type Closing, type InvestorLine, restName, restOf } from '#shared/starter';
import { memberNames } from '#shared/team';
import { useAnswering } from './answers';
import styles from './next-round.module.css';

interface InvestorLinesProps {
  readonly set: (some: Pick<Closing, 'investors'>) => void;
}

/** Who put in how much, a line each, and what is left over. */
export function InvestorLines({ set }: InvestorLinesProps) {
  const { t } = useT();
  const { project, said } = useAnswering();
  const { investors } = said.closing;
  const [added, setAdded] = useState('');
  const list = useId();
  const names = new Set([...project.capTable.holders.map(({ name }) => name.trim()), ...memberNames(project.team)]);
  const add = () => {
    const fresh: InvestorLine = { id: newId(), name: '', amountMinor: 0 };
    setAdded(fresh.id);
    set({ investors: [...investors, fresh] });
  };
  const change = (id: string, some: Partial<InvestorLine>) =>
    set({ investors: investors.map((line) => (line.id === id ? { ...line, ...some } : line)) });
  return (
    <fieldset className={styles.investors}>
      <legend>{t('nextRound.investors')}</legend>
      {investors.map((line, index) => (
        <InvestorFields
          key={line.id}
          {...{ line, index, list }}
          isFresh={line.id === added}
          onChange={(some) => change(line.id, some)}
          onRemove={() => set({ investors: investors.filter(({ id }) => id !== line.id) })}
        />
      ))}
      <datalist id={list}>{[...names].map((name) => (name ? <option key={name} value={name} /> : null))}</datalist>
      <Button className={styles.add} onClick={add}>
        <Plus size={15} aria-hidden />
        {t('nextRound.addInvestor')}
      </Button>
      <Rest />
    </fieldset>
  );
}

interface InvestorFieldsProps {
  readonly line: InvestorLine;
  readonly index: number;
  /** Id of the names that are offered. */
  readonly list: string;
  readonly isFresh: boolean;
  readonly onChange: (some: Partial<InvestorLine>) => void;
  readonly onRemove: () => void;
}

function InvestorFields({ line, index, list, isFresh, onChange, onRemove }: InvestorFieldsProps) {
  const { t } = useT();
  const { project, errorOf } = useAnswering();
  const name = line.name.trim() || t('nextRound.investor', { place: index + 1 });
  return (
    <div className={styles.investor}>
      <TextField
        quiet
        label={t('nextRound.investor', { place: index + 1 })}
        placeholder={t('nextRound.investorExample')}
        list={list}
        autoComplete="off"
        autoFocus={isFresh}
        maxLength={200}
        value={line.name}
        error={errorOf(`investors/${index}/name`)}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <MoneyField
        quiet
        className={styles.figure ?? ''}
        label={t('nextRound.investorAmount', { name })}
        amountMinor={line.amountMinor}
        currency={project.raise.currency}
        error={errorOf(`investors/${index}/amount`)}
        onChange={(amountMinor) => onChange({ amountMinor })}
      />
      <IconButton label={t('nextRound.removeInvestor', { name })} onClick={onRemove}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

/** What nobody is named for, and under which name it is kept; that it is too much, once somebody tries to go on. */
function Rest() {
  const { t } = useT();
  const { project, said, errorOf } = useAnswering();
  const { closing } = said;
  const problem = errorOf('investors');
  if (problem)
    return (
      <p className={styles.wrong} role="alert" data-wrong tabIndex={-1}>
        {problem}
      </p>
    );
  const restMinor = restOf(closing);
  if (closing.amountMinor <= 0 || restMinor < 0) return null;
  const rest = formatMoneyFull({ amountMinor: restMinor, currency: project.raise.currency });
  const text =
    restMinor === 0 ? t('nextRound.even') : t('nextRound.rest', { rest, name: restName(closing, project.language) });
  return (
    <p className={styles.note} role="status">
      {text}
    </p>
  );
}
