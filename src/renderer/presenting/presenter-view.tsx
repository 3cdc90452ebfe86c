import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type MouseEvent, useMemo, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { pageOf } from '#renderer/deck';
import { SlidePicture } from '#renderer/preview';
import { useProject } from '#renderer/session';
import { act, slideName, useShowKeys } from '#renderer/show';
import { Button } from '#renderer/ui';
import type { ScenePage } from '#shared/page';
import { sceneTheme } from '#shared/scene';
import { nextSlideOf, plannedTimes, type Show } from '#shared/show';
import { NotesPanel } from './notes-panel';
import { PresenterBar } from './presenter-bar';
import styles from './presenter-view.module.css';
import { usePresentingSettings } from './presenting-settings';
import { SlideClock } from './slide-clock';
import { SlideStrip } from './slide-strip';

/** What only the presenter sees: this slide and the next, notes, clocks, and all slides to jump to. */
export function PresenterView({ show }: { readonly show: Show }) {
  const { t } = useT();
  const { appearance } = usePresentingSettings();
  const digits = useShowKeys();
  const deck = useProject((project) => project.deck);
  const planned = useMemo(() => plannedTimes(deck), [deck]);
  const view = useRef<HTMLDivElement>(null);
  const page = usePageOf(show.at);
  const nextId = nextSlideOf(show);
  const next = usePageOf(nextId);
  // A button that was clicked gives the keys back to the show; one that was reached by the keyboard keeps them.
  const onClick = (event: MouseEvent) => {
    if (event.detail > 0) view.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only moves the focus
    <div
      ref={view}
      className={styles.view}
      data-appearance={appearance}
      role="dialog"
      aria-modal
      aria-label={t('presenting.view')}
      tabIndex={-1}
      onClick={onClick}
    >
      <PresenterBar show={show} planned={planned} />
      <div className={styles.desk}>
        <section className={styles.now} aria-label={t('presenting.current')}>
          <div className={styles.sheet} data-cover={show.cover}>
            <Picture page={page} />
            {page ? null : <p className={styles.end}>{t('presenting.end')}</p>}
            {show.cover === 'none' ? null : (
              <p className={styles.covered}>
                <span>{t(`presenting.covered.${show.cover}`)}</span>
              </p>
            )}
          </div>
          <div className={styles.foot}>
            <Button variant="outline" onClick={() => act({ kind: 'back' })}>
              <ChevronLeft size={16} aria-hidden />
              {t('presenting.back')}
            </Button>
            <SlideClock show={show} planned={planned} />
            <Button variant="outline" onClick={() => act({ kind: 'next' })}>
              {t('presenting.goOn')}
              <ChevronRight size={16} aria-hidden />
            </Button>
          </div>
        </section>
        <div className={styles.side}>
          <section className={styles.next} aria-label={t('presenting.next')}>
            <h2>{t('presenting.next')}</h2>
            {next ? (
              <button
                type="button"
                className={styles.nextSheet}
                aria-label={t('presenting.goOn')}
                onClick={() => act({ kind: 'next' })}
              >
                <Picture page={next} />
              </button>
            ) : (
              <p className={styles.nothing}>{t(page ? 'presenting.nothingNext' : 'presenting.endHint')}</p>
            )}
          </section>
          {page ? (
            <NotesPanel slideId={show.at} notes={deck.slides.find(({ id }) => id === show.at)?.notes ?? ''} />
          ) : null}
        </div>
      </div>
      <SlideStrip show={show} />
      {digits ? (
        <p className={styles.digits} role="status">
          {t('presenting.goTo', { number: digits })}
        </p>
      ) : null}
      <Spoken show={show} page={page} />
    </div>
  );
}

function Picture({ page }: { readonly page: ScenePage | null }) {
  const theme = useProject(sceneTheme);
  return page ? <SlidePicture page={page} theme={theme} className={styles.picture ?? ''} /> : null;
}

function usePageOf(slideId: string | null): ScenePage | null {
  return useProject((project) => {
    const place = project.deck.slides.findIndex(({ id }) => id === slideId);
    const slide = project.deck.slides[place];
    return slide ? pageOf(project, slide, place + 1) : null;
  });
}

/** Says which slide is shown now, for those who don't see it. */
function Spoken({ show, page }: { readonly show: Show; readonly page: ScenePage | null }) {
  const { t } = useT();
  const place = show.slides.findIndex(({ id }) => id === show.at) + 1;
  const text =
    show.at === null
      ? t('presenting.end')
      : show.cover !== 'none'
        ? t(`presenting.covered.${show.cover}`)
        : page
          ? t('presenting.slideSpoken', { place, title: slideName(page, { t }) })
          : '';
  return (
    <p className={styles.spoken} aria-live="polite">
      {text}
    </p>
  );
}
