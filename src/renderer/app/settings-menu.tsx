import { Settings2 } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { type Command, commandById, commandTitle, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { IconButton, Menu, type MenuEntry } from '#renderer/ui';
import { changeSettings, useAppInfo } from '#renderer/view';
import { type InterfaceLanguage, interfaceLanguages } from '#shared/base';
import type { Translator } from '#shared/i18n';

/** Appearance, interface language, what is kept of pictures, and the way to all settings and to help. */
export function SettingsMenu() {
  const words = useT();
  const { t } = words;
  const settings = useAppInfo((store) => store.info?.settings);
  if (!settings) return null;
  const entries: MenuEntry[] = [
    { kind: 'label', id: 'appearance', label: t('app.appearance') },
    ...(['system', 'light', 'dark'] as const).map(
      (appearance): MenuEntry => ({
        kind: 'item',
        id: `appearance.${appearance}`,
        label: t(`app.appearanceOf.${appearance}`),
        checked: settings.appearance === appearance,
        onSelect: () => changeSettings({ appearance }),
      }),
    ),
    { kind: 'separator', id: 'line' },
    { kind: 'label', id: 'language', label: t('app.language') },
    ...(['system', ...interfaceLanguages] as const).map(
      (language): MenuEntry => ({
        kind: 'item',
        id: `language.${language}`,
        label: t(`app.languageOf.${language}`),
        checked: settings.language === language,
        onSelect: () => changeSettings({ language }),
      }),
    ),
    { kind: 'separator', id: 'pictures-line' },
    { kind: 'label', id: 'pictures', label: t('app.pictures') },
    {
      kind: 'item',
      id: 'pictures.keepOriginals',
      label: t('app.keepOriginals'),
      checked: settings.keepOriginals ?? false,
      onSelect: () => changeSettings({ keepOriginals: !settings.keepOriginals }),
    },
  ];
  return (
    <Menu entries={[...entries, ...programLines(words)]}>
      <IconButton label={t('app.settings')}>
        <Settings2 size={17} strokeWidth={1.7} />
      </IconButton>
    </Menu>
  );
}

/** All settings, and help: the same commands as in the menu bar. */
function programLines(words: Translator<InterfaceLanguage>): readonly MenuEntry[] {
  const line = (id: string): MenuEntry[] => {
    const command: Command | undefined = commandById(id);
    if (!command) return [];
    const shortcut = shortcutLabel(command.keys, isMac);
    // After the menu has closed, or it would take the focus back from the dialog.
    const onSelect = () => void window.setTimeout(() => runCommand(id));
    return [{ kind: 'item', id, label: commandTitle(command, words), shortcut, onSelect }];
  };
  return [
    { kind: 'separator', id: 'program-line' },
    ...line('app.settings'),
    { kind: 'separator', id: 'help-line' },
    ...line('help.guide'),
    ...line('help.keys'),
    ...line('help.about'),
  ];
}
