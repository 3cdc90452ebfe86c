import { Settings2 } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { IconButton, Menu, type MenuEntry } from '#renderer/ui';
import { changeSettings, useAppInfo } from '#renderer/view';
import { interfaceLanguages } from '#shared/base';

/** Appearance, interface language, and what is kept of pictures. */
export function SettingsMenu() {
  const { t } = useT();
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
    <Menu entries={entries}>
      <IconButton label={t('app.settings')}>
        <Settings2 size={17} strokeWidth={1.7} />
      </IconButton>
    </Menu>
  );
}
