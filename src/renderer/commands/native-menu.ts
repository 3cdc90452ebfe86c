import { client, reportFailure, sessionStore } from '#renderer/session';
import { interfaceLanguage, useAppInfo, useView } from '#renderer/view';
import type { InterfaceLanguage } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import type { Command } from './command';
import { acceleratorOf } from './keys';
import { allCommands, isPossible, onCommands, runCommand } from './registry';

/** A command's title as menus and tooltips say it now. */
export function commandTitle(command: Command, { t, language }: Translator<InterfaceLanguage>): string {
  const subject = command.subject?.();
  if (!subject) return t(command.title);
  const said = typeof subject === 'string' ? t(subject) : subject[language];
  return t('menu.withSubject', { title: t(command.title), subject: said });
}

/** Keeps the native menu like the command list, and runs what is chosen in it. */
export function followNativeMenu(): () => void {
  let sent = '';
  let timer = 0;
  const send = () => {
    const info = useAppInfo.getState().info;
    if (!info) return;
    const language = interfaceLanguage(info);
    const words = createTranslator(language);
    const items = allCommands().flatMap((command) => {
      const { menu, id, keys, group } = command;
      if (!menu) return [];
      const title = commandTitle(command, words);
      return [{ menu, id, title, accelerator: acceleratorOf(keys), enabled: isPossible(command), group }];
    });
    const text = JSON.stringify({ language, items });
    if (text === sent) return;
    sent = text;
    client['menu.update']({ language, items }).catch(reportFailure);
  };
  // Typing changes the session with every key; the menu can wait for a pause.
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, 150);
  };
  const stops = [
    onCommands(soon),
    sessionStore.subscribe(soon),
    useView.subscribe(soon),
    useAppInfo.subscribe(soon),
    client.on('menu.command', ({ id }) => void runCommand(id)),
  ];
  window.addEventListener('focusin', soon);
  soon();
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('focusin', soon);
    for (const stop of stops) stop();
  };
}
