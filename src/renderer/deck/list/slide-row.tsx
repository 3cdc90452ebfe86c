import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { EyeOff, TriangleAlert } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { SlidePicture } from '#renderer/preview';
import { useSessionState } from '#renderer/session';
import { closeOverlay } from '#renderer/view';
import type { ScenePage, SceneTheme } from '#shared/page';
import type { Slide } from '#shared/project';
import { selectSlide } from '../deck-view';
import { LayoutSketch } from '../layout-picker/layout-sketch';
import { slideFindings } from '../model';
import { isBlankPage } from '../stage/stage-slots';
import styles from './slide-list.module.css';

export interface SlideRowProps {
  readonly slide: Slide;
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly number: number;
  /** What kind of slide it is, in the project's language. */
  readonly title: string;
  readonly isShown: boolean;
}

/** A slide in the list. Dragging moves it; the list takes its keys and has its menu. */
export function SlideRow({ slide, page, theme, number, title, isShown }: SlideRowProps) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: slide.id,
    disabled: readOnly,
  });
  const element = useRef<HTMLLIElement | null>(null);
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of its rows
    <li
      ref={(node) => {
        setNodeRef(node);
        element.current = node;
      }}
      id={`slide-${slide.id}`}
      className={styles.row}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of a listbox
      role="option"
      aria-selected={isShown}
      aria-label={t('deck.rowLabel', { place: number, kind: title, title: page.title })}
      data-hidden={slide.hidden}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onClick={() => {
        selectSlide(slide.id);
        closeOverlay();
      }}
      onContextMenu={() => selectSlide(slide.id)}
      {...listeners}
    >
      <span className={styles.number}>{number}</span>
      <SlideCard {...{ slide, page, theme, title }} />
    </li>
  );
}

/** What is seen of a slide: its picture, kind and marks. Dragging draws rows again and again, but not these. */
const SlideCard = memo(({ slide, page, theme, title }: Pick<SlideRowProps, 'slide' | 'page' | 'theme' | 'title'>) => (
  <span className={styles.card}>
    <span className={styles.picture} style={{ background: `#${theme.colors[page.background]}` }}>
      {isBlankPage(page) ? (
        <span className={styles.blank}>
          <LayoutSketch layout={slide.layout} theme={theme} />
        </span>
      ) : (
        <SlidePicture page={page} theme={theme} />
      )}
    </span>
    <span className={styles.caption}>
      <span className={styles.kind}>{title}</span>
      <Marks slide={slide} page={page} />
    </span>
  </span>
));
SlideCard.displayName = 'SlideCard';

function Marks({ slide, page }: { readonly slide: Slide; readonly page: ScenePage }) {
  const { t } = useT();
  const count = slideFindings(slide, page).length;
  return (
    <>
      {count > 0 ? (
        <span className={styles.mark} data-tone="caution" title={t('deck.findingCount', { count })}>
          <TriangleAlert size={13} aria-label={t('deck.findingCount', { count })} />
        </span>
      ) : null}
      {slide.hidden ? (
        <span className={styles.mark} title={t('deck.hidden')}>
          <EyeOff size={13} aria-label={t('deck.hidden')} />
        </span>
      ) : null}
    </>
  );
}
