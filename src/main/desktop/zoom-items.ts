import { BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { Translator } from '#shared/i18n';
import { zoom } from './zoom';

/** The lines of the menu that make the page larger and smaller. Their keys are taken before the menu sees them (`zoom.ts`). */
export function zoomItems(t: Translator['t']): MenuItemConstructorOptions[] {
  const item = (key: 'actualSize' | 'zoomIn' | 'zoomOut', step: Parameters<typeof zoom>[1], accelerator: string) => ({
    id: `zoom.${step}`,
    label: t(`dialogs.menu.${key}`),
    accelerator,
    registerAccelerator: false,
    click: () => {
      const window = BrowserWindow.getFocusedWindow();
      if (window) zoom(window.webContents, step);
    },
  });
  return [
    item('actualSize', 'reset', 'CommandOrControl+0'),
    item('zoomIn', 'in', 'CommandOrControl+Plus'),
    item('zoomOut', 'out', 'CommandOrControl+-'),
  ];
}
