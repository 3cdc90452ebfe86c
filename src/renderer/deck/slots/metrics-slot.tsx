import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { moveItem } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { Button, IconButton, TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import type { Slide } from '#shared/project';
import { type SlotOf, slotOf } from '../model';
import { MetricValue } from './metric-value';
import styles from './slots.module.css';
import { slotEdit } from './use-slot-edit';

type Metric = SlotOf<'metrics'>['items'][number];
const most = 6;
const fields = ['label', 'note'] as const;

function emptyMetric(): Metric {
  return { id: newId(), value: '', label: '', note: '' };
}

/** One to six figures with what they say. Until something is written, three empty ones wait. */
export function MetricsSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has waiting rows of its own
  const waiting = useMemo(() => [emptyMetric(), emptyMetric(), emptyMetric()], [slide.id]);
  const slot = slotOf(slide, name, 'metrics');
  const items = slot?.items ?? waiting;
  const { set, change } = slotEdit(slide.id, name);
  const write = (at: number, field: 'value' | (typeof fields)[number], value: string) => {
    const merge = `${items[at]?.id}:${field}`;
    if (slot) change((path) => [{ op: 'set', path: [...path, 'items', at, field], value }], merge);
    else
      set(
        { kind: 'metrics', items: items.map((item, index) => (index === at ? { ...item, [field]: value } : item)) },
        merge,
      );
  };
  const setFact = (at: number, name: string | null, value: string) => {
    const { fact: _old, ...plain } = items[at] as Metric;
    const item = name === null ? { ...plain, value } : { ...plain, fact: name };
    if (slot) change((path) => [{ op: 'set', path: [...path, 'items', at], value: item }]);
    else set({ kind: 'metrics', items: items.map((other, index) => (index === at ? item : other)) });
  };
  const replace = (next: Metric[]) => set({ ...slot, kind: 'metrics', items: next });
  const add = () => {
    const item = emptyMetric();
    if (!slot) replace([...items, item]);
    else change((path) => [{ op: 'splice', path: [...path, 'items'], at: items.length, remove: 0, insert: [item] }]);
  };
  const remove = (at: number) => {
    if (!slot) replace(items.filter((_, index) => index !== at));
    else change((path) => [{ op: 'splice', path: [...path, 'items'], at, remove: 1, insert: [] }]);
  };
  const move = (from: number, to: number) => {
    if (slot) change((path) => moveItem([...path, 'items'], from, to, items[from]));
  };
  const nameOf = (metric: Metric, at: number) => metric.label || metric.value || t('deck.metric.at', { place: at + 1 });
  return (
    <div className={styles.rows}>
      <SortableRows items={items} label={t('deck.slot.metrics')} nameOf={nameOf} onMove={move}>
        {(metric, at) => (
          <div className={styles.metric}>
            <MetricValue
              metric={metric}
              place={at + 1}
              onType={(value) => write(at, 'value', value)}
              onFact={(name, value) => setFact(at, name, value)}
            />
            {fields.map((field) => (
              <TextField
                key={field}
                quiet
                className={styles.words}
                label={`${t(`deck.metric.${field}`)} ${at + 1}`}
                placeholder={t(`deck.metric.${field}Example`)}
                maxLength={2000}
                value={metric[field]}
                onChange={(event) => write(at, field, event.target.value)}
              />
            ))}
            <IconButton
              label={t('deck.metric.remove', { name: nameOf(metric, at) })}
              disabled={items.length <= 1}
              onClick={() => remove(at)}
            >
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </div>
        )}
      </SortableRows>
      {items.length < most ? (
        <Button onClick={add}>
          <Plus size={15} aria-hidden />
          {t('deck.metric.add')}
        </Button>
      ) : null}
    </div>
  );
}
