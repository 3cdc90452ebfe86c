import { client, reportFailure } from '#renderer/session';
import { interfaceLanguage, useAppInfo } from '#renderer/view';
import { createTranslator } from '#shared/i18n';
import type { ContextPlace } from './command';
import { acceleratorOf } from './keys';
import { commandTitle } from './native-menu';
import { allCommands, isPossible } from './registry';

/** The text that a context menu is asked for, if any: whether it can be changed and whether some of it is selected. */
export interface TextThere {
  readonly editable: boolean;
  readonly selected: boolean;
}

/**
 * Opens a native menu wherever a text, a slot, a cell or a picture is clicked with the right button, or asked for one by the keyboard.
 * Whoever has a menu of its own, as the lists have, comes first.
 */
export function followContextMenu(): () => void {
  const open = (event: MouseEvent) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    event.preventDefault();
    const { target } = event;
    selectFigure(target);
    const language = interfaceLanguage(useAppInfo.getState().info);
    const words = createTranslator(language);
    const places = placesOf(target);
    // Nothing is asked of a command before the click has moved focus and selection.
    window.setTimeout(() => {
      const items = allCommands()
        .filter((command) => command.context && places.has(command.context) && isPossible(command))
        .map((command) => ({
          id: command.id,
          title: commandTitle(command, words),
          accelerator: acceleratorOf(command.keys),
          enabled: true,
          group: command.group,
        }));
      const text = textAt(target);
      if (!text && items.length === 0) return;
      const { x, y } = placeOf(event, target);
      client['menu.context']({ language, x, y, text, items }).catch(reportFailure);
    });
  };
  window.addEventListener('contextmenu', open);
  return () => window.removeEventListener('contextmenu', open);
}

/** The places around an element that commands belong to (`data-context`). */
function placesOf(target: Element): ReadonlySet<ContextPlace> {
  const places = new Set<ContextPlace>();
  for (
    let at = target.closest<HTMLElement>('[data-context]');
    at;
    at = at.parentElement?.closest('[data-context]') ?? null
  ) {
    places.add(at.dataset.context as ContextPlace);
  }
  return places;
}

/** A figure in a text is selected by a right click as by any other, so that what is cut is what was clicked. */
function selectFigure(target: Element): void {
  const isField = target.closest('input, textarea') !== null;
  if (!isField)
    target.closest<HTMLElement>('[data-slate-void]:not([data-slate-inline]) [contenteditable="false"]')?.click();
}

/** What can be done with text at an element; null where there is none to copy. */
export function textAt(target: Element): TextThere | null {
  const field = target.closest<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (field && holdsText(field)) {
    return { editable: !field.readOnly && !field.disabled, selected: field.selectionStart !== field.selectionEnd };
  }
  // The grid's field has the keyboard for all of its cells, and copies those that are marked.
  const grid = target.closest('[role="grid"]');
  if (grid) return { editable: grid.getAttribute('aria-readonly') !== 'true', selected: true };
  const editor = target.closest('[data-slate-editor]');
  const selection = document.getSelection();
  const selected = selection !== null && !selection.isCollapsed;
  if (editor) {
    const figure = target.closest('[data-slate-void]') !== null;
    return { editable: editor.getAttribute('contenteditable') === 'true', selected: selected || figure };
  }
  return selected ? { editable: false, selected } : null;
}

function holdsText(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field instanceof HTMLTextAreaElement || /^(?:text|search|url|email|tel|number|password)$/.test(field.type);
}

/** Where the menu opens: at the pointer, or below what has the keyboard when the keyboard asked. */
function placeOf(event: MouseEvent, target: Element): { x: number; y: number } {
  if (event.clientX > 0 || event.clientY > 0) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = target.getBoundingClientRect();
  return { x: Math.max(0, left), y: Math.max(0, bottom) };
}
