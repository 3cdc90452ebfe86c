import { Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { SortableRows } from '#renderer/lists';
import { projectNow } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { newId } from '#shared/base';
import { factResolverOf } from '#shared/facts';
import { inlineText } from '#shared/plan';
import { type Slide, type StepField, stepFields } from '#shared/project';
import { requestFocus } from '../deck-view';
import type { Step } from '../model';
import { SlotText } from '../writing/slot-text';
import { itemEdits } from './item-edits';
import styles from './slots.module.css';
import { slotEdit, useFormSlot } from './use-slot-edit';

/** Layouts whose parts have dates. */
const dated: ReadonlySet<string> = new Set(['timeline', 'ask']);

/** More would be too small to read on a slide. */
const most = 9;

function emptyStep(): Step {
  return { id: newId(), label: [], title: [], text: [] };
}

/** Parts in their order, each with what stands before it, a title and a text. Until something is written, three empty ones wait. */
export function StepsSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has waiting rows of its own
  const waiting = useMemo(() => [emptyStep(), emptyStep(), emptyStep()], [slide.id]);
  const { own: slot, given } = useFormSlot(slide, name, 'steps');
  const items = slot?.items ?? given?.items ?? waiting;
  const whole = slot ? null : (next: Step[]) => ({ kind: 'steps' as const, items: next });
  const { add, remove, move } = itemEdits(slotEdit(slide.id, name), items, whole);
  const nameOf = ({ label, title }: Step, at: number) =>
    [...title, ...label]
      .map((paragraph) => inlineText(paragraph.children, factResolverOf(projectNow())))
      .find((line) => line.trim() !== '') ?? t('deck.step.at', { place: at + 1 });
  const hints: Readonly<Record<StepField, string>> = {
    label: t(dated.has(slide.layout) ? 'deck.step.dateExample' : 'deck.step.labelExample'),
    title: t('deck.step.titleExample'),
    text: t('deck.step.textExample'),
  };
  return (
    <div className={styles.rows}>
      <SortableRows items={items} label={t('deck.slot.steps')} nameOf={nameOf} onMove={move}>
        {(step, at) => (
          <div className={styles.step}>
            {stepFields.map((field) => (
              <SlotText
                key={`${slide.id}:${step.id}:${field}`}
                place={{ slideId: slide.id, slot: name, step: { id: step.id, field, waiting: items } }}
                label={`${t(`deck.step.${field}`)} ${at + 1}`}
                lists={field === 'text'}
                placeholder={hints[field]}
                className={`${styles.writing} ${styles[field]}`}
                takesFocus={false}
                onEscape={() => requestFocus('list')}
              />
            ))}
            <IconButton
              label={t('deck.step.remove', { name: nameOf(step, at) })}
              disabled={items.length <= 1}
              onClick={() => remove(at)}
            >
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </div>
        )}
      </SortableRows>
      {items.length < most ? (
        <Button onClick={() => add(emptyStep())}>
          <Plus size={15} aria-hidden />
          {t('deck.step.add')}
        </Button>
      ) : null}
    </div>
  );
}
