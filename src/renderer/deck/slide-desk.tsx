import { Ellipsis, EyeOff } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { IconButton, Menu } from '#renderer/ui';
import { keepsScroll } from '#renderer/view';
import type { Slide } from '#shared/project';
import styles from './deck.module.css';
import { DraftOffer } from './drafting/draft-offer';
import { LayoutPicker } from './layout-picker/layout-picker';
import { LookButton } from './look-picker/look-picker';
import { PresentButton } from './present-button';
import { slideEntries } from './slide-entries';
import { SlotForms } from './slots/slot-forms';
import { Findings } from './stage/findings';
import { Stage } from './stage/stage';
import { useSlideWords } from './use-slide-words';
import { TextToolbar } from './writing/text-toolbar';

/** The slide that is worked on: its tools, its stage, and its forms below or beside it. */
export function SlideDesk({ slide }: { readonly slide: Slide }) {
  return (
    <div className={styles.desk}>
      <Tools slide={slide} />
      <DraftOffer />
      <div className={styles.scroll} {...keepsScroll}>
        <div className={styles.work}>
          <div className={styles.stageSide}>
            <Stage slide={slide} />
            <Findings slide={slide} />
          </div>
          <div className={styles.formSide}>
            <SlotForms slide={slide} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Tools({ slide }: { readonly slide: Slide }) {
  const translator = useT();
  const { t } = translator;
  const { readOnly } = useSessionState();
  const words = useSlideWords();
  const slides = useProject((project) => project.deck.slides);
  const titleOf = (at: number) => {
    const one = slides[at];
    return one ? (words?.[one.kind].title ?? '') : '';
  };
  return (
    <div className={styles.tools}>
      <LayoutPicker slide={slide} />
      <span className={styles.divider} />
      <TextToolbar />
      <span className={styles.rest} />
      {slide.hidden ? (
        <span className={styles.hidden}>
          <EyeOff size={14} aria-hidden />
          {t('deck.hiddenNote')}
        </span>
      ) : null}
      <LookButton />
      <PresentButton />
      <Menu entries={() => slideEntries(titleOf, translator)}>
        <IconButton label={t('deck.more')} disabled={readOnly}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      </Menu>
    </div>
  );
}
