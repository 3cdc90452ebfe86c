import { memo, useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { pageOf } from '#renderer/deck';
import { SlidePicture } from '#renderer/preview';
import { useProject } from '#renderer/session';
import { act, slideName } from '#renderer/show';
import type { Slide } from '#shared/project';
import { sceneTheme } from '#shared/scene';
import type { Show } from '#shared/show';
import styles from './slide-strip.module.css';

/** All slides in a row, to jump to; the one that is shown stays in view. */
export function SlideStrip({ show }: { readonly show: Show }) {
  const { t } = useT();
  const slides = useProject((project) => project.deck.slides);
  const list = useRef<HTMLUListElement>(null);
  const place = slides.findIndex(({ id }) => id === show.at);
  useEffect(() => {
    const strip = list.current;
    const thumb = strip?.children[place];
    if (!strip || !(thumb instanceof HTMLElement)) return;
    strip.scrollTo({ left: thumb.offsetLeft - (strip.clientWidth - thumb.offsetWidth) / 2 });
  }, [place]);
  return (
    <nav className={styles.strip} aria-label={t('presenting.slides')}>
      <ul ref={list} className={styles.list}>
        {slides.map((slide, at) => (
          <li key={slide.id}>
            <Thumb slide={slide} number={at + 1} isShown={at === place} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ThumbProps {
  readonly slide: Slide;
  readonly number: number;
  readonly isShown: boolean;
}

const Thumb = memo(({ slide, number, isShown }: ThumbProps) => {
  const { t } = useT();
  const page = useProject((project) => pageOf(project, slide, number));
  const theme = useProject(sceneTheme);
  const words = { number, title: slideName(page, { t }) };
  return (
    <button
      type="button"
      className={styles.thumb}
      data-hidden={slide.hidden}
      aria-current={isShown ? 'true' : undefined}
      aria-label={t(slide.hidden ? 'presenting.slideNumberHidden' : 'presenting.slideNumber', words)}
      onClick={() => act({ kind: 'go', id: slide.id })}
    >
      <SlidePicture page={page} theme={theme} className={styles.picture ?? ''} />
      <span className={styles.number}>{number}</span>
    </button>
  );
});
Thumb.displayName = 'Thumb';
