import { Archive } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { edit, projectNow } from '#renderer/session';
import { Menu, type MenuEntry } from '#renderer/ui';
import { listed } from '#shared/base';
import { factResolverOf } from '#shared/facts';
import { inlineText } from '#shared/plan';
import type { Slide, Slot } from '#shared/project';
import { clearSlotPatches, layoutFor, moveTextPatches, type ParkedSlot, parkedSlots, textPlaces } from '../model';
import { changeLayout } from '../slide-actions';
import { useSlotWords } from '../slot-words';
import styles from './slots.module.css';

/** What the present layout has no place for. Nothing of it is lost, and nothing of it is shown. */
export function Parked({ slide }: { readonly slide: Slide }) {
  const { t } = useT();
  const parked = parkedSlots(slide);
  if (parked.length === 0) return null;
  return (
    <section className={styles.parked} aria-label={t('deck.parked.title')}>
      <header className={styles.slotHead}>
        <Archive size={14} aria-hidden />
        <h3>{t('deck.parked.title')}</h3>
      </header>
      <p className={styles.quiet}>{t('deck.parked.hint')}</p>
      <ul>
        {parked.map((item) => (
          <ParkedLine key={item.name} slide={slide} item={item} />
        ))}
      </ul>
    </section>
  );
}

function ParkedLine({ slide, item }: { readonly slide: Slide; readonly item: ParkedSlot }) {
  const { t } = useT();
  const words = useSlotWords();
  const layout = layoutFor(slide, item);
  const places: readonly MenuEntry[] =
    item.slot.kind !== 'text'
      ? []
      : textPlaces(slide).map(({ name }) => ({
          kind: 'item',
          id: name,
          label: words.nameOf(name),
          onSelect: () => edit(moveTextPatches(projectNow(), slide.id, item.name, name), 'editSlide'),
        }));
  return (
    <li className={styles.parkedLine}>
      <span className={styles.parkedText}>
        <strong>{words.nameOf(item.name)}</strong> {excerpt(item.slot)}
      </span>
      <span className={styles.acts}>
        {places.length > 0 ? (
          <Menu entries={places}>
            <button type="button" className={styles.textLink}>
              {t('deck.parked.moveTo')}
            </button>
          </Menu>
        ) : null}
        {layout ? (
          <button type="button" className={styles.textLink} onClick={() => changeLayout(slide, layout)}>
            {t('deck.parked.useLayout', { layout: t(`document.layouts.${layout}`) })}
          </button>
        ) : null}
        <button
          type="button"
          className={styles.textLink}
          onClick={() => edit(clearSlotPatches(projectNow(), slide.id, item.name), 'editSlide')}
        >
          {t('deck.parked.remove')}
        </button>
      </span>
    </li>
  );
}

/** A few words of what a slot holds. */
function excerpt(slot: Slot): string {
  const project = projectNow();
  const resolve = factResolverOf(project);
  const said = (parts: readonly string[]) => listed(parts, project.language);
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.map((paragraph) => inlineText(paragraph.children, resolve)).join(' ');
    case 'metrics':
      return said(
        slot.items.map((item) => `${item.fact ? resolve({ name: item.fact }) : item.value} ${item.label}`.trim()),
      );
    case 'table':
      return slot.rows[0]?.cells.join(' | ') ?? '';
    case 'image':
      return slot.alt;
    case 'chart':
      return said(slot.series.map(({ name }) => name));
    case 'steps':
      return said(
        slot.items
          .flatMap(({ label, title, text }) => [...label, ...title, ...text])
          .map((paragraph) => inlineText(paragraph.children, resolve)),
      );
    case 'logos':
      return said(slot.items.map(({ name }) => name));
    case 'team':
      return '';
  }
}
