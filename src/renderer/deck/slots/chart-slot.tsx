import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { SelectField, TextField } from '#renderer/ui';
import { currencies } from '#shared/base';
import { chartTypes, type Slide } from '#shared/project';
import { slotOf } from '../model';
import { type Chart, evenChart, newChart, seriesMatter, shownSeries, withType } from './chart-edits';
import { ChartGrid } from './chart-grid';
import styles from './chart-slot.module.css';
import { slotEdit } from './use-slot-edit';

const ends = ['left', 'right', 'bottom', 'top'] as const;
const units = ['money', 'percent', 'count'] as const;

/** A chart: its type, what its values are, the values, and what matters among them. */
export function ChartSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  const currency = useProject((project) => project.raise.currency);
  const slot = slotOf(slide, name, 'chart');
  const chart = useMemo(() => evenChart(slot ?? newChart(currency)), [slot, currency]);
  const { set } = slotEdit(slide.id, name);
  const write = (next: Chart, merge?: string) => set(next, merge);
  const hasUnit = chart.type !== 'gantt' && chart.type !== 'positioning';
  const labels = seriesMatter(chart)
    ? shownSeries(chart).map((one, at) => one.name || t('deck.chart.series', { place: at + 1 }))
    : chart.categories.map((category, at) => category || t('deck.chart.nameAt', { place: at + 1 }));
  return (
    <div className={styles.chart}>
      <div className={styles.choices}>
        <SelectField
          label={t('deck.chart.type')}
          value={chart.type}
          options={chartTypes.map((type) => ({ value: type, label: t(`deck.chart.types.${type}`) }))}
          onChange={(type) => write(withType(chart, type))}
        />
        {hasUnit ? (
          <SelectField
            label={t('deck.chart.unit')}
            value={chart.unit === 'month' ? 'count' : chart.unit}
            options={units.map((unit) => ({ value: unit, label: t(`deck.chart.units.${unit}`) }))}
            onChange={(unit) => write({ ...chart, unit })}
          />
        ) : null}
        {hasUnit && chart.unit === 'money' ? (
          <SelectField
            label={t('deck.chart.currency')}
            value={chart.currency}
            options={currencies.map((code) => ({ value: code, label: code }))}
            onChange={(code) => write({ ...chart, currency: code })}
          />
        ) : null}
        <SelectField
          label={t('deck.chart.emphasis')}
          value={String(chart.emphasis < labels.length ? chart.emphasis : -1)}
          options={[
            { value: '-1', label: t('deck.chart.nothing') },
            ...labels.map((label, at) => ({ value: String(at), label })),
          ]}
          onChange={(at) => write({ ...chart, emphasis: Number(at) })}
        />
      </div>
      <ChartGrid chart={chart} slideId={slide.id} onWrite={write} />
      {chart.type === 'positioning' ? (
        <div className={styles.choices}>
          {ends.map((end) => (
            <TextField
              key={end}
              label={t(`deck.chart.ends.${end}`)}
              maxLength={200}
              value={chart.ends[end]}
              onChange={(event) => write({ ...chart, ends: { ...chart.ends, [end]: event.target.value } }, end)}
            />
          ))}
        </div>
      ) : null}
      <TextField
        label={t('deck.chart.alt')}
        placeholder={t('deck.chart.altHint')}
        maxLength={2000}
        value={chart.alt}
        onChange={(event) => write({ ...chart, alt: event.target.value }, 'alt')}
      />
    </div>
  );
}
