import type { MenuItemConstructorOptions } from 'electron';
import type { ContextMenu } from '#main/services';
import { createTranslator, type TextKey } from '#shared/i18n';
import { groupsOf, separated } from './menu';

/**
 * The lines of a context menu: what can be done with the text there, then the commands that belong to the place. Electron brings no
 * such menu of its own.
 */
export function contextTemplate(
  { language, text, items }: ContextMenu,
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const { t } = createTranslator(language);
  const line = (role: MenuItemConstructorOptions['role'], key: TextKey, enabled: boolean) =>
    ({ role, label: t(key), enabled }) as MenuItemConstructorOptions;
  const editing = text?.editable
    ? [
        line('cut', 'dialogs.menu.cut', text.selected),
        line('copy', 'dialogs.menu.copy', text.selected),
        line('paste', 'dialogs.menu.paste', true),
        line('pasteAndMatchStyle', 'dialogs.menu.pastePlain', true),
        { type: 'separator' as const },
        line('selectAll', 'dialogs.menu.selectAll', true),
      ]
    : text
      ? [line('copy', 'dialogs.menu.copy', text.selected), line('selectAll', 'dialogs.menu.selectAll', true)]
      : [];
  const own = groupsOf(items, choose);
  return [...editing, ...separated(editing, own)];
}
