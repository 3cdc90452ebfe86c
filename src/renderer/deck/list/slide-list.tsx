import { LayoutGrid } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand, shortcutLabel } from '#renderer/commands';
import { SortableListbox } from '#renderer/lists';
import { isMac, useProject } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import { closeOverlay, Pane } from '#renderer/view';
import type { Slide } from '#shared/project';
import { requestFocus, useDeckView } from '../deck-view';
import { usePages, useTheme } from '../pages';
import { AddSlide } from './add-slide';
import styles from './slide-list.module.css';
import { SlideRow } from './slide-row';
import { useSlidesBox } from './use-slides-box';

/** The slides of the deck as they will look, in their order. */
export function SlideList() {
  const { t } = useT();
  const slides = useProject((project) => project.deck.slides);
  return (
    <Pane name="deck-list" label={t('deck.slides')} side="left" defaultWidth={216} minWidth={168} maxWidth={380}>
      <div className={styles.head}>
        <h2>{t('deck.slides')}</h2>
        <span className={styles.count}>{slides.length > 0 ? slides.length : ''}</span>
        <OverviewButton />
        <AddSlide />
      </div>
      <Slides slides={slides} />
    </Pane>
  );
}

function OverviewButton() {
  const { t } = useT();
  const overview = useDeckView((view) => view.overview);
  return (
    <IconButton
      label={t('deck.command.overview')}
      shortcut={shortcutLabel(commandById('deck.overview')?.keys ?? '', isMac)}
      pressed={overview}
      onClick={() => runCommand('deck.overview')}
    >
      <LayoutGrid size={15} aria-hidden />
    </IconButton>
  );
}

function Slides({ slides }: { readonly slides: readonly Slide[] }) {
  const { t } = useT();
  const pages = usePages();
  const theme = useTheme();
  const { list, titleOf, marked, shown, box } = useSlidesBox(slides);
  return (
    <SortableListbox
      {...box}
      list={list}
      name="slide"
      className={styles.list}
      label={t('deck.slides')}
      page={4}
      onEnter={() => {
        closeOverlay();
        requestFocus('slot:title');
      }}
    >
      {slides.flatMap((slide, index) => {
        const page = pages[index];
        const row = { slide, page, theme, number: index + 1, title: titleOf(index), isShown: slide === shown };
        return page ? [<SlideRow key={slide.id} {...row} page={page} isMarked={marked.has(slide.id)} />] : [];
      })}
    </SortableListbox>
  );
}
