import { useT } from '#renderer/app-language';
import { edit, projectNow } from '#renderer/session';
import { TextArea } from '#renderer/ui';
import type { Slide } from '#shared/project';
import { setSlidePatches } from '../model';
import styles from './slots.module.css';

/** What the speaker says; it goes into the notes of the PowerPoint file. */
export function Notes({ slide }: { readonly slide: Slide }) {
  const { t } = useT();
  const write = (notes: string) =>
    edit(setSlidePatches(projectNow(), slide.id, 'notes', notes), 'editNotes', `notes:${slide.id}`);
  return (
    <section className={styles.slot}>
      <header className={styles.slotHead}>
        <h3>{t('deck.notes')}</h3>
      </header>
      <TextArea
        quiet
        label={t('deck.notes')}
        placeholder={t('deck.notesHint')}
        maxLength={20000}
        rows={3}
        value={slide.notes}
        onChange={(event) => write(event.target.value)}
      />
    </section>
  );
}
