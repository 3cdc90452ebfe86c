import { type BrowserWindow, Menu } from 'electron';
import type { ContextMenu } from '#main/services';
import { contextTemplate } from './context-template';

/** Opens a context menu in a window. Its place is in CSS pixels of the page, which may be zoomed. */
export function openContextMenu(window: BrowserWindow, menu: ContextMenu, choose: (id: string) => void): void {
  const template = contextTemplate(menu, choose);
  if (template.length === 0) return;
  const factor = window.webContents.getZoomFactor();
  const place = { x: Math.round(menu.x * factor), y: Math.round(menu.y * factor) };
  Menu.buildFromTemplate(template).popup({ window, ...place });
}
