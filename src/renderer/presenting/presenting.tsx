import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useT } from '#renderer/app-language';
import { holdCommands } from '#renderer/commands';
import { pageOf } from '#renderer/deck';
import { sessionStore, useProject } from '#renderer/session';
import { SlideScreen, useShow, useShowKeys } from '#renderer/show';
import type { ScenePage } from '#shared/page';
import { sceneTheme } from '#shared/scene';
import type { Show } from '#shared/show';
import { PresenterView } from './presenter-view';
import styles from './presenting.module.css';

/** The show over the whole window, while there is one of the open project. */
export function Presenting() {
  const show = useShow((store) => store.show);
  const sessionId = useStore(sessionStore, (store) => store.open?.state.sessionId ?? null);
  const isOn = show !== null && show.sessionId === sessionId;
  useEffect(() => {
    if (!isOn) return;
    const before = document.activeElement;
    // Whatever has the caret would take the keys of the show.
    if (before instanceof HTMLElement) before.blur();
    holdCommands(true);
    return () => {
      holdCommands(false);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isOn]);
  if (!isOn) return null;
  return show.stage === 'here' ? <SlideHere show={show} /> : <PresenterView show={show} />;
}

/** The slide alone in the program's window. */
function SlideHere({ show }: { readonly show: Show }) {
  const { t } = useT();
  const page = useShownPage(show);
  const theme = useProject(sceneTheme);
  const [hinted, setHinted] = useState(false);
  useShowKeys();
  useEffect(() => {
    const timer = window.setTimeout(() => setHinted(true), 3_000);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <>
      <SlideScreen show={show} page={page} theme={theme} />
      {hinted || show.at !== show.last ? null : <p className={styles.hint}>{t('presenting.startHint')}</p>}
    </>
  );
}

function useShownPage({ at }: Show): ScenePage | null {
  return useProject((project) => {
    const place = project.deck.slides.findIndex(({ id }) => id === at);
    const slide = project.deck.slides[place];
    return slide ? pageOf(project, slide, place + 1) : null;
  });
}
