import { AArrowDown, AArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { IconButton } from '#renderer/ui';
import styles from './notes-panel.module.css';
import { changePresenting, usePresentingSettings } from './presenting-settings';

const [smallestPx, largestPx, stepPx] = [14, 48, 2];

interface NotesPanelProps {
  readonly slideId: string | null;
  readonly notes: string;
}

/** What the speaker wanted to say, in letters as large as the speaker likes. */
export function NotesPanel({ slideId, notes }: NotesPanelProps) {
  const { t } = useT();
  const { notesPx } = usePresentingSettings();
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide's notes begin at their top
  useEffect(() => void text.current?.scrollTo(0, 0), [slideId]);
  const paragraphs = notes.split('\n').filter((line) => line.trim() !== '');
  const resize = (by: number) => changePresenting({ notesPx: Math.min(largestPx, Math.max(smallestPx, notesPx + by)) });
  return (
    <section className={styles.panel} aria-label={t('presenting.notes')}>
      <header className={styles.head}>
        <h2>{t('presenting.notes')}</h2>
        <IconButton label={t('presenting.smaller')} disabled={notesPx <= smallestPx} onClick={() => resize(-stepPx)}>
          <AArrowDown size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('presenting.larger')} disabled={notesPx >= largestPx} onClick={() => resize(stepPx)}>
          <AArrowUp size={18} aria-hidden />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={text} className={styles.text} tabIndex={0} data-scrolls style={{ fontSize: notesPx }}>
        {paragraphs.length === 0 ? <p className={styles.none}>{t('presenting.noNotes')}</p> : null}
        {paragraphs.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
