import { Sigma } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { Button, SelectField, TextField } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import { currencies, listed } from '#shared/base';
import { chartTraits, emphasisesSeries, leftOutOf } from '#shared/charts';
import { chartWithFacts, factsOf } from '#shared/facts';
import { type Chart, isOrganisation } from '#shared/project';
import { newChart, shownSeries, withType } from './chart-edits';
import styles from './chart-form.module.css';
import { ChartGrid } from './chart-grid';
import { ReadyCharts } from './ready-charts';
import { TypePicker } from './type-picker';

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
  const { t, language } = useT();
  const [isChoosing, setChoosing] = useState(false);
  const facts = useProject((project) => factsOf(project));
  if (isOrganisation(chart)) return <OrganisationForm chart={chart} onWrite={write} />;
  const missing = leftOutOf(chartWithFacts(chart, facts));
  return (
    <div className={styles.chart}>
      <div className={styles.choices}>
        <TypePicker type={chart.type} onChoose={(type) => write(withType(chart, type))} />
        <UnitFields chart={chart} onWrite={write} />
        <EmphasisField chart={chart} onWrite={write} />
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
      <TextField
        label={t('charts.title')}
        placeholder={t('charts.titleHint')}
        maxLength={200}
        value={chart.title ?? ''}
        onChange={(event) => write({ ...chart, title: event.target.value }, 'title')}
      />
      <ChartGrid chart={chart} owner={owner} onWrite={write} />
      {missing.length > 0 ? (
        <p className={styles.warning} role="status">
          {t('charts.leftOut', {
            names: listed(
              missing.map((name) => name || '–'),
              language,
            ),
          })}
        </p>
      ) : null}
      {chart.type === 'positioning' ? <EndFields chart={chart} onWrite={write} /> : null}
      {chartTraits[chart.type].hasAxes ? <AxisFields chart={chart} onWrite={write} /> : null}
      <AltField chart={chart} onWrite={write} />
    </div>
  );
}

type PartProps = Pick<ChartFormProps, 'chart' | 'onWrite'>;

/** What values count: in a scatter along each axis, in a plan or a map nothing that could be chosen. */
function UnitFields({ chart, onWrite: write }: PartProps) {
  const { t } = useT();
  if (chart.type === 'gantt' || chart.type === 'positioning') return null;
  const options = units.map((unit) => ({ value: unit, label: t(`charts.units.${unit}`) }));
  const across = chart.xUnit ?? chart.unit;
  const isScatter = chart.type === 'scatter';
  const hasMoney = chart.unit === 'money' || (isScatter && across === 'money');
  return (
    <>
      {isScatter ? (
        <SelectField
          label={t('charts.xUnit')}
          value={chosenUnit(across)}
          options={options}
          onChange={(xUnit) => write({ ...chart, xUnit })}
        />
      ) : null}
      <SelectField
        label={t(isScatter ? 'charts.yUnit' : 'charts.unit')}
        value={chosenUnit(chart.unit)}
        options={options}
        onChange={(unit) => write({ ...chart, unit, ...(isScatter ? { xUnit: across } : {}) })}
      />
      {hasMoney ? (
        <SelectField
          label={t('charts.currency')}
          value={chart.currency}
          options={currencies.map((code) => ({ value: code, label: code }))}
          onChange={(code) => write({ ...chart, currency: code })}
        />
      ) : null}
    </>
  );
}

/** Months are no unit that somebody chooses. */
function chosenUnit(unit: Chart['unit']): (typeof units)[number] {
  return unit === 'month' ? 'count' : unit;
}

function EmphasisField({ chart, onWrite }: PartProps) {
  const { t } = useT();
  const labels = emphasisesSeries(chart)
    ? shownSeries(chart).map((one, at) => one.name || t('charts.series', { place: at + 1 }))
    : chart.categories.map((category, at) => category || t('charts.nameAt', { place: at + 1 }));
  return (
    <SelectField
      label={t('charts.emphasis')}
      value={String(chart.emphasis < labels.length ? chart.emphasis : -1)}
      options={[
        { value: '-1', label: t('charts.nothing') },
        ...labels.map((label, at) => ({ value: String(at), label })),
      ]}
      onChange={(at) => onWrite({ ...chart, emphasis: Number(at) })}
    />
  );
}

/** What the ends of a map's axes mean. */
function EndFields({ chart, onWrite }: PartProps) {
  const { t } = useT();
  return (
    <div className={styles.choices}>
      {ends.map((end) => (
        <TextField
          key={end}
          label={t(`charts.ends.${end}`)}
          maxLength={200}
          value={chart.ends[end]}
          onChange={(event) => onWrite({ ...chart, ends: { ...chart.ends, [end]: event.target.value } }, end)}
        />
      ))}
    </div>
  );
}

/** What the axes are called. */
function AxisFields({ chart, onWrite }: PartProps) {
  const { t } = useT();
  const axes = chart.axes ?? { x: '', y: '' };
  return (
    <div className={styles.choices}>
      {(['x', 'y'] as const).map((axis) => (
        <TextField
          key={axis}
          label={t(`charts.axes.${axis}`)}
          maxLength={200}
          value={axes[axis]}
          onChange={(event) => onWrite({ ...chart, axes: { ...axes, [axis]: event.target.value } }, `axis:${axis}`)}
        />
      ))}
    </div>
  );
}

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
