import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { LanguageProvider } from '#renderer/app-language';
import { sessionStore } from '#renderer/session';
import { interfaceLanguage, useAppInfo } from '#renderer/view';
import { createTranslator } from '#shared/i18n';
import type { ScenePage } from '#shared/page';
import { buildPage, sceneTheme } from '#shared/scene';
import { useShow } from './show-store';
import { SlideScreen } from './slide-screen';
import { useShowKeys } from './use-show-keys';

/** The whole window on the audience's display. */
export function AudienceWindow() {
  const info = useAppInfo((store) => store.info);
  const words = useMemo(() => createTranslator(interfaceLanguage(info)), [info]);
  const project = useStore(sessionStore, (store) => store.open?.project ?? null);
  const show = useShow((store) => store.show);
  const at = show?.at ?? null;
  useShowKeys();
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.t('presenting.audience');
  }, [words]);
  const page = useMemo((): ScenePage | null => {
    const place = project?.deck.slides.findIndex(({ id }) => id === at) ?? -1;
    const slide = project?.deck.slides[place];
    return project && slide ? buildPage(project, slide, place + 1) : null;
  }, [project, at]);
  const theme = useMemo(() => (project ? sceneTheme(project) : null), [project]);
  return (
    <LanguageProvider value={words}>
      <SlideScreen show={show} page={page} theme={theme} />
    </LanguageProvider>
  );
}
