import { Sigma } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Button, SelectField, TextField } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import { currencies } from '#shared/base';
import { emphasisesSeries } from '#shared/charts';
import { type Chart, chartTypes, isOrganisation } from '#shared/project';
import { newChart, shownSeries, withType } from './chart-edits';
import styles from './chart-form.module.css';
import { ChartGrid } from './chart-grid';
import { ReadyCharts } from './ready-charts';

const ends = ['left', 'right', 'bottom', 'top'] as const;
const units = ['money', 'percent', 'count'] as const;

interface ChartFormProps {
  /** A whole chart: see `evenChart`. */
  readonly chart: Chart;
  /** Whose chart it is, for the drafts in its cells. */
  readonly owner: string;
  /** Called with the chart as it shall be; edits with the same `merge` in a row are one step of undo. */
  readonly onWrite: (chart: Chart, merge?: string) => void;
}

/** A chart: its type, what its values are, the values, and what matters among them. */
export function ChartForm({ chart, owner, onWrite: write }: ChartFormProps) {
  const { t } = useT();
  const [isChoosing, setChoosing] = useState(false);
  if (isOrganisation(chart)) return <OrganisationForm chart={chart} onWrite={write} />;
  const hasUnit = chart.type !== 'gantt' && chart.type !== 'positioning';
  const labels = emphasisesSeries(chart)
    ? shownSeries(chart).map((one, at) => one.name || t('charts.series', { place: at + 1 }))
    : chart.categories.map((category, at) => category || t('charts.nameAt', { place: at + 1 }));
  return (
    <div className={styles.chart}>
      <div className={styles.choices}>
        <SelectField
          label={t('charts.type')}
          value={chart.type}
          options={chartTypes.map((type) => ({ value: type, label: t(`charts.types.${type}`) }))}
          onChange={(type) => write(withType(chart, type))}
        />
        {hasUnit ? (
          <SelectField
            label={t('charts.unit')}
            value={chart.unit === 'month' ? 'count' : chart.unit}
            options={units.map((unit) => ({ value: unit, label: t(`charts.units.${unit}`) }))}
            onChange={(unit) => write({ ...chart, unit })}
          />
        ) : null}
        {hasUnit && chart.unit === 'money' ? (
          <SelectField
            label={t('charts.currency')}
            value={chart.currency}
            options={currencies.map((code) => ({ value: code, label: code }))}
            onChange={(code) => write({ ...chart, currency: code })}
          />
        ) : null}
        <SelectField
          label={t('charts.emphasis')}
          value={String(chart.emphasis < labels.length ? chart.emphasis : -1)}
          options={[
            { value: '-1', label: t('charts.nothing') },
            ...labels.map((label, at) => ({ value: String(at), label })),
          ]}
          onChange={(at) => write({ ...chart, emphasis: Number(at) })}
        />
        <div className={styles.ready}>
          <Button onClick={() => setChoosing(true)}>
            <Sigma size={15} aria-hidden />
            {t('charts.fromNumbers')}
          </Button>
        </div>
      </div>
      {isChoosing ? (
        <ReadyCharts
          title={t('charts.fromNumbers')}
          onChoose={({ chart: ready }) => {
            setChoosing(false);
            write(ready);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      <ChartGrid chart={chart} owner={owner} onWrite={write} />
      {chart.type === 'positioning' ? (
        <div className={styles.choices}>
          {ends.map((end) => (
            <TextField
              key={end}
              label={t(`charts.ends.${end}`)}
              maxLength={200}
              value={chart.ends[end]}
              onChange={(event) => write({ ...chart, ends: { ...chart.ends, [end]: event.target.value } }, end)}
            />
          ))}
        </div>
      ) : null}
      <AltField chart={chart} onWrite={write} />
    </div>
  );
}

type PartProps = Pick<ChartFormProps, 'chart' | 'onWrite'>;

/** The chart of the organisation has no values to type: it follows the team. */
function OrganisationForm({ chart, onWrite }: PartProps) {
  const { t } = useT();
  return (
    <div className={styles.chart}>
      <p>{t('charts.organisationHint')}</p>
      <div className={styles.choices}>
        <Button variant="outline" onClick={() => showPlace(['team'])}>
          {t('charts.organisationTeam')}
        </Button>
        <Button onClick={() => onWrite(newChart(chart.currency))}>{t('charts.own')}</Button>
      </div>
      <AltField chart={chart} onWrite={onWrite} />
    </div>
  );
}

function AltField({ chart, onWrite: write }: PartProps) {
  const { t } = useT();
  return (
    <TextField
      label={t('charts.alt')}
      placeholder={t('charts.altHint')}
      maxLength={2000}
      value={chart.alt}
      onChange={(event) => write({ ...chart, alt: event.target.value }, 'alt')}
    />
  );
}
