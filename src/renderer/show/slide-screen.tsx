import { type MouseEvent, useEffect, useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { SlidePicture } from '#renderer/preview';
import { client, reportFailure } from '#renderer/session';
import { type ScenePage, type SceneTheme, slideHeightPt, slideWidthPt } from '#shared/page';
import type { Show } from '#shared/show';
import { act } from './show-store';
import { slideLinks } from './slide-links';
import { slideName } from './slide-name';
import styles from './slide-screen.module.css';

interface SlideScreenProps {
  readonly show: Show | null;
  /** The page that the show is at; null behind the last one. */
  readonly page: ScenePage | null;
  readonly theme: SceneTheme | null;
}

/** What the audience sees: the slide as large as it fits on black, a cover, or the black page behind the last slide. */
export function SlideScreen({ show, page, theme }: SlideScreenProps) {
  const { t } = useT();
  const pointerRests = usePointerRest();
  const cover = show?.cover ?? 'none';
  const place = show?.slides.findIndex(({ id }) => id === show.at) ?? -1;
  const isEnd = show !== null && show.at === null;
  const spoken = !show ? '' : isEnd ? t('presenting.end') : cover !== 'none' ? t(`presenting.covered.${cover}`) : null;
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('[role="link"]')) return;
    act({ kind: 'next' });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a show are read for the whole window
    // biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere goes on, as the space bar does
    <div
      className={styles.screen}
      data-cover={cover}
      data-pointer={pointerRests ? 'rests' : 'moves'}
      onClick={onClick}
      onContextMenu={(event) => event.preventDefault()}
    >
      {page && theme && cover === 'none' ? (
        <div className={styles.sheet}>
          <SlidePicture page={page} theme={theme} className={styles.picture ?? ''} />
          <Links page={page} />
        </div>
      ) : null}
      {isEnd ? <p className={styles.end}>{t('presenting.endHint')}</p> : null}
      <p className={styles.spoken} aria-live="polite">
        {spoken ?? (page ? t('presenting.slideSpoken', { place: place + 1, title: slideName(page, { t }) }) : '')}
      </p>
    </div>
  );
}

/** Links open in the user's browser, which main decides on; they lie over the picture. */
function Links({ page }: { readonly page: ScenePage }) {
  const { t } = useT();
  const links = useMemo(() => slideLinks(page), [page]);
  const open = (url: string) => void client['shell.openLink']({ url }).catch(reportFailure);
  if (links.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the places of a picture are no form
    <svg
      className={styles.links}
      viewBox={`0 0 ${slideWidthPt} ${slideHeightPt}`}
      role="group"
      aria-label={t('presenting.links')}
    >
      {links.map(({ url, text, frame: { x, y, w, h } }) => (
        // biome-ignore lint/a11y/useSemanticElements: a place of a picture can't be an anchor
        <rect
          key={`${x} ${y}`}
          {...{ x, y, width: w, height: h }}
          role="link"
          tabIndex={0}
          aria-label={text}
          onClick={() => open(url)}
          onKeyDown={(event) => event.key === 'Enter' && open(url)}
        />
      ))}
    </svg>
  );
}

/** Whether the pointer has not moved for a while: then it would only be in the way. */
function usePointerRest(afterMs = 2_000): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setRests(true), afterMs);
    const onMove = () => {
      setRests(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setRests(true), afterMs);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, [afterMs]);
  return rests;
}
