import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { useT } from '#renderer/app-language';
import { SortableListbox } from '#renderer/lists';
import { useProject } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import { showOverview } from '../deck-view';
import { AddSlide } from '../list/add-slide';
import { SlideRow } from '../list/slide-row';
import { useSlidesBox } from '../list/use-slides-box';
import { LookButton } from '../look-picker/look-picker';
import { slideGroups } from '../model';
import { usePages, useTheme } from '../pages';
import styles from './overview.module.css';

/** All slides at once, under the titles of the deck's sections. Arrows go by what is seen, Enter and a double click open a slide. */
export function Overview() {
  const { t } = useT();
  const slides = useProject((project) => project.deck.slides);
  const open = () => showOverview(false);
  return (
    <section className={styles.overview} aria-label={t('deck.command.overview')}>
      <div className={styles.head}>
        <h2>{t('deck.slides')}</h2>
        <span className={styles.count}>{slides.length}</span>
        <span className={styles.rest} />
        <LookButton />
        <AddSlide />
        <IconButton label={t('deck.closeOverview')} onClick={open}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list in it has the keyboard, with Enter for the same */}
      <div
        className={styles.scroll}
        onDoubleClick={({ target }: MouseEvent) => {
          if ((target as HTMLElement).closest('[role="option"]')) open();
        }}
      >
        <Grid onOpen={open} />
      </div>
    </section>
  );
}

function Grid({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useT();
  const slides = useProject((project) => project.deck.slides);
  const pages = usePages();
  const theme = useTheme();
  const { list, titleOf, marked, shown, box } = useSlidesBox(slides);
  const groups = slideGroups(slides);
  const row = (index: number) => {
    const [slide, page] = [slides[index], pages[index]];
    if (!slide || !page) return null;
    const told = { slide, page, theme, number: index + 1, title: titleOf(index) };
    return <SlideRow key={slide.id} {...told} isShown={slide === shown} isMarked={marked.has(slide.id)} />;
  };
  return (
    <SortableListbox
      {...box}
      list={list}
      name="slide"
      className={styles.grid}
      label={t('deck.slides')}
      isGrid
      page={8}
      onEnter={onOpen}
      onOtherKey={(key) => {
        if (key !== 'Escape') return false;
        onOpen();
        return true;
      }}
    >
      {groups.map(({ section, from, to }) => {
        const rows = Array.from({ length: to - from }, (_, at) => row(from + at));
        if (groups.length === 1 && section === null) return rows;
        const title = section === null ? t('deck.noSection') : pages[section]?.title || titleOf(section);
        return (
          <Section key={from} title={title}>
            {rows}
          </Section>
        );
      })}
    </SortableListbox>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <li role="none" className={styles.section}>
      <h3 id={id} role="presentation" className={styles.heading}>
        {title}
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no options */}
      <ul role="group" aria-labelledby={id} className={styles.section}>
        {children}
      </ul>
    </li>
  );
}
