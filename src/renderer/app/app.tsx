import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { LanguageProvider } from '#renderer/app-language';
import {
  followContextMenu,
  followKeyboard,
  followNativeMenu,
  generalCommands,
  registerCommands,
  roomCommand,
} from '#renderer/commands';
import { Home } from '#renderer/home';
import { Presenting } from '#renderer/presenting';
import { sessionStore } from '#renderer/session';
import { useShow } from '#renderer/show';
import { TooltipProvider } from '#renderer/ui';
import { interfaceLanguage, Notices, useAppInfo } from '#renderer/view';
import { createTranslator } from '#shared/i18n';
import styles from './app.module.css';
import { followDroppedProjects } from './dropped-projects';
import { Popups } from './popups';
import { roomEntries } from './rooms';
import { useAppearance } from './use-appearance';
import { Workspace } from './workspace';

registerCommands([...generalCommands, ...roomEntries.map(({ id }, index) => roomCommand(id, index + 1))]);

/** The whole window: home, or the frame around the rooms of the open project. */
export function App() {
  const info = useAppInfo((store) => store.info);
  const ready = useStore(sessionStore, (store) => store.ready);
  const sessionId = useStore(sessionStore, (store) => store.open?.state.sessionId ?? null);
  const words = useMemo(() => createTranslator(interfaceLanguage(info)), [info]);
  const title = useStore(sessionStore, (store) => store.open?.project.title ?? null);
  useEffect(() => {
    const name = words.t('app.name');
    document.title = title === null ? name : `${title || words.t('app.untitled')} – ${name}`;
  }, [words, title]);
  useAppearance(info?.settings.appearance ?? 'system');
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  useEffect(followKeyboard, []);
  useEffect(followNativeMenu, []);
  useEffect(followDroppedProjects, []);
  useEffect(followContextMenu, []);
  const isPresenting = useShow((store) => store.show !== null);
  if (!info || !ready) return null;
  return (
    <LanguageProvider value={words}>
      <TooltipProvider>
        <div className={styles.under} inert={isPresenting}>
          {sessionId ? <Workspace key={sessionId} /> : <Home />}
          <Popups />
        </div>
        <Notices />
        <Presenting />
      </TooltipProvider>
    </LanguageProvider>
  );
}
