import { EyeOff, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useT } from '#renderer/app-language';
import { ListboxRow } from '#renderer/lists';
import { SlidePicture } from '#renderer/preview';
import { useSessionState } from '#renderer/session';
import { isEmptyPage, type ScenePage, type SceneTheme } from '#shared/page';
import type { Slide } from '#shared/project';
import { LayoutSketch } from '../layout-picker/layout-sketch';
import { slideFindings } from '../model';
import styles from './slide-list.module.css';

export interface SlideRowProps {
  readonly slide: Slide;
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly number: number;
  /** What kind of slide it is, in the project's language. */
  readonly title: string;
  readonly isShown: boolean;
  readonly isMarked: boolean;
}

/** A slide in the list. The list takes its keys and has its menu. */
export function SlideRow({ slide, page, theme, number, title, isShown, isMarked }: SlideRowProps) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  return (
    <ListboxRow
      id={slide.id}
      className={styles.row}
      label={t('deck.rowLabel', { place: number, kind: title, title: page.title })}
      isChosen={isShown}
      isMarked={isMarked}
      canDrag={!readOnly}
      isHidden={slide.hidden}
    >
      <span className={styles.number}>{number}</span>
      <SlideCard {...{ slide, page, theme, title }} />
    </ListboxRow>
  );
}

/** What is seen of a slide: its picture, kind and marks. Dragging draws rows again and again, but not these. */
const SlideCard = memo(({ slide, page, theme, title }: Pick<SlideRowProps, 'slide' | 'page' | 'theme' | 'title'>) => (
  <span className={styles.card}>
    <span className={styles.picture} style={{ background: `#${theme.colors[page.background]}` }}>
      {isEmptyPage(page) ? (
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
