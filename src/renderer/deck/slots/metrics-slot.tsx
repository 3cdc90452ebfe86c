import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { Button, IconButton, TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import type { Slide } from '#shared/project';
import type { SlotOf } from '../model';
import { itemEdits } from './item-edits';
import { MetricValue } from './metric-value';
import styles from './slots.module.css';
import { slotEdit, useFormSlot } from './use-slot-edit';

type Metric = SlotOf<'metrics'>['items'][number];
const most = 6;
const fields = ['label', 'note'] as const;
type MetricField = 'value' | (typeof fields)[number];

function emptyMetric(): Metric {
  return { id: newId(), value: '', label: '', note: '' };
}

/** One to six figures with what they say. Until something is written, three empty ones wait. */
export function MetricsSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has waiting rows of its own
  const waiting = useMemo(() => [emptyMetric(), emptyMetric(), emptyMetric()], [slide.id]);
  const { own: slot, given } = useFormSlot(slide, name, 'metrics');
  const items = slot?.items ?? given?.items ?? waiting;
  const edits = slotEdit(slide.id, name);
  const { set, change } = edits;
  const { add, remove, move } = itemEdits(edits, items, slot ? null : (next) => ({ kind: 'metrics', items: next }));
  const replace = (at: number, item: Metric, merge?: string) =>
    set({ kind: 'metrics', items: items.map((other, index) => (index === at ? item : other)) }, merge);
  const write = (at: number, field: MetricField, value: string) => {
    const item = items[at] as Metric;
    const merge = `${item.id}:${field}`;
    if (slot) change((path) => setValue([...path, 'items', at, field], value), merge);
    else replace(at, { ...item, [field]: value }, merge);
  };
  const setFact = (at: number, name: string | null, value: string) => {
    const { fact: _old, style: _form, ...plain } = items[at] as Metric;
    const item = name === null ? { ...plain, value } : { ...plain, fact: name };
    if (slot) change((path) => setValue([...path, 'items', at], item));
    else replace(at, item);
  };
  const nameOf = (metric: Metric, at: number) => metric.label || metric.value || t('deck.metric.at', { place: at + 1 });
  return (
    <div className={styles.rows}>
      <SortableRows items={items} label={t('deck.slot.metrics')} nameOf={nameOf} onMove={move}>
        {(metric, at) => (
          <MetricRow
            metric={metric}
            at={at}
            name={nameOf(metric, at)}
            isOnly={items.length <= 1}
            onWrite={(field, value) => write(at, field, value)}
            onFact={(fact, value) => setFact(at, fact, value)}
            onRemove={() => remove(at)}
          />
        )}
      </SortableRows>
      {items.length < most ? (
        <Button onClick={() => add(emptyMetric())}>
          <Plus size={15} aria-hidden />
          {t('deck.metric.add')}
        </Button>
      ) : null}
    </div>
  );
}

interface MetricRowProps {
  readonly metric: Metric;
  readonly at: number;
  readonly name: string;
  readonly isOnly: boolean;
  readonly onWrite: (field: MetricField, value: string) => void;
  readonly onFact: (fact: string | null, value: string) => void;
  readonly onRemove: () => void;
}

function MetricRow({ metric, at, name, isOnly, onWrite, onFact, onRemove }: MetricRowProps) {
  const { t } = useT();
  return (
    <div className={styles.metric}>
      <MetricValue metric={metric} place={at + 1} onType={(value) => onWrite('value', value)} onFact={onFact} />
      {fields.map((field) => (
        <TextField
          key={field}
          quiet
          className={styles.words}
          label={`${t(`deck.metric.${field}`)} ${at + 1}`}
          placeholder={t(`deck.metric.${field}Example`)}
          maxLength={2000}
          value={metric[field]}
          onChange={(event) => onWrite(field, event.target.value)}
        />
      ))}
      <IconButton label={t('deck.metric.remove', { name })} disabled={isOnly} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
