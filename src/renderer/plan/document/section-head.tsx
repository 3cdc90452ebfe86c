import { Check, CircleCheck, Ellipsis, EyeOff } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { Button, IconButton, Menu } from '#renderer/ui';
import { sectionState } from '#shared/plan';
import type { Section } from '#shared/project';
import { menuClosed, requestFocus, useFocusRequest } from '../plan-view';
import { renameSection, toggleDone, toggleHidden } from '../section-actions';
import { sectionEntries } from '../section-entries';
import { useOutlineWords } from '../use-outline-words';
import styles from './section-document.module.css';

interface SectionHeadProps {
  readonly section: Section;
  readonly readOnly: boolean;
}

/** The title, which can be changed in place, and the question that an investor has here. */
export function SectionHead({ section, readOnly }: SectionHeadProps) {
  const { t } = useT();
  const words = useOutlineWords();
  const outline = words?.sections[section.kind];
  const title = useRef<HTMLTextAreaElement>(null);
  useFocusRequest('title', () => title.current?.select());
  return (
    <header className={styles.head}>
      <div className={styles.titleRow}>
        <textarea
          ref={title}
          className={styles.title}
          rows={1}
          aria-label={t('plan.title')}
          placeholder={outline?.title ?? ''}
          value={section.title}
          readOnly={readOnly}
          spellCheck={false}
          onChange={(event) => renameSection(section.id, event.target.value.replace(/\s*\n\s*/g, ' ').slice(0, 200))}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            requestFocus('text');
          }}
        />
        {readOnly ? null : <SectionTools section={section} />}
      </div>
      {section.kind !== 'custom' && outline ? <p className={styles.question}>{outline.question}</p> : null}
      {section.hidden ? (
        <p className={styles.hidden}>
          <EyeOff size={15} aria-hidden />
          <span>{t('plan.hiddenNote')}</span>
          {readOnly ? null : <Button onClick={() => toggleHidden(section)}>{t('plan.showAgain')}</Button>}
        </p>
      ) : null}
    </header>
  );
}

function SectionTools({ section }: { readonly section: Section }) {
  const words = useT();
  const outline = useOutlineWords();
  const sections = useProject((project) => project.plan.sections);
  const state = sectionState(section);
  const place = { isFirst: sections[0]?.id === section.id, isLast: sections.at(-1)?.id === section.id };
  return (
    <div className={styles.tools}>
      <Button
        className={styles.done}
        aria-pressed={section.done}
        title={words.t(section.done ? 'plan.markDrafting' : 'plan.markDone')}
        onClick={() => toggleDone(section)}
      >
        {section.done ? <Check size={15} strokeWidth={2.4} aria-hidden /> : <CircleCheck size={15} aria-hidden />}
        <span>{section.done ? words.t(`plan.state.${state}`) : words.t('plan.markDone')}</span>
      </Button>
      <Menu entries={sectionEntries(section, place, outline, words)} onClosed={menuClosed}>
        <IconButton label={words.t('plan.more')}>
          <Ellipsis size={17} aria-hidden />
        </IconButton>
      </Menu>
    </div>
  );
}
