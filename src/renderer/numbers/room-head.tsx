import { memo } from 'react';
import { useT } from '#renderer/app-language';
import { DateField } from '#renderer/forms';
import { edit, projectNow } from '#renderer/session';
import { Button, Segmented, SelectField } from '#renderer/ui';
import { placeMark, showScenario } from '#renderer/view';
import { type ScenarioId, scenarioIds } from '#shared/project';
import { readMonth } from './model/field-cells';
import { dropOverrides } from './model/scenario-edits';
import styles from './numbers-room.module.css';

interface RoomHeadProps {
  readonly startMonth: string;
  readonly months: number;
  readonly scenario: ScenarioId;
  /** The scenario that plan and deck show. */
  readonly inDocuments: ScenarioId;
  /** In how many places the scenario differs from the base. */
  readonly differences: number;
  readonly readOnly: boolean;
}

/** The head of the room: when the model begins, how long it runs, and the scenario that every room shows. */
export const RoomHead = memo(function RoomHead(props: RoomHeadProps) {
  const { t } = useT();
  const { startMonth, months, scenario, readOnly } = props;
  const set = (field: string, value: unknown) =>
    edit([{ op: 'set', path: ['numbers', field], value }], 'editNumbers', `numbers.${field}`);
  const lengths = [...new Set([36, 48, 60, months])].sort((one, other) => one - other);
  return (
    <>
      <header className={styles.head}>
        <h1>{t('numbers.title')}</h1>
        <fieldset className={styles.model} disabled={readOnly}>
          <span>{t('numbers.from')}</span>
          <DateField
            quiet
            {...placeMark(['numbers', 'startMonth'])}
            className={styles.month ?? ''}
            label={t('numbers.startMonth')}
            value={startMonth}
            onChange={(date) => {
              const month = readMonth(date);
              if (month !== null) set('startMonth', month);
            }}
          />
          <SelectField
            quiet
            className={styles.months ?? ''}
            label={t('numbers.length')}
            value={String(months)}
            options={lengths.map((months) => ({ value: String(months), label: t('numbers.lengthOf', { months }) }))}
            onChange={(months) => set('months', Number(months))}
          />
        </fieldset>
        <div className={styles.scenario}>
          <Segmented
            label={t('numbers.scenario')}
            value={scenario}
            options={scenarioIds.map((id) => ({ value: id, label: t(`numbers.scenarioOf.${id}`) }))}
            onChange={showScenario}
          />
        </div>
      </header>
      <ScenarioNote {...props} />
    </>
  );
});

/** Says what typing does in a scenario, what plan and deck show, and takes everything back that differs. */
function ScenarioNote({ scenario, inDocuments, differences: count, readOnly }: RoomHeadProps) {
  const { t } = useT();
  const name = t(`numbers.scenarioOf.${scenario}`);
  const shown = t(`numbers.scenarioOf.${inDocuments}`);
  if (scenario === 'base' && inDocuments === 'base') return null;
  return (
    <div className={styles.note} role="status">
      <span>
        {scenario === 'base' ? null : t(count === 0 ? 'numbers.sameAsBase' : 'numbers.differs', { name, count })}{' '}
        {t('numbers.documentsShow', { name: shown })}
      </span>
      {scenario !== 'base' && count > 0 && !readOnly ? (
        <Button
          onClick={() =>
            edit(
              dropOverrides(projectNow().numbers, scenario, () => true),
              'resetScenario',
            )
          }
        >
          {t('numbers.resetAll')}
        </Button>
      ) : null}
      {scenario !== inDocuments && !readOnly ? (
        <Button onClick={() => edit([{ op: 'set', path: ['numbers', 'scenario'], value: scenario }], 'editNumbers')}>
          {t('numbers.useInDocuments', { name })}
        </Button>
      ) : null}
    </div>
  );
}
