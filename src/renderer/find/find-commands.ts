import type { Command } from '#renderer/commands';
import { isMac, sessionStore } from '#renderer/session';
import { closeOverlay } from '#renderer/view';
import { useFind } from './find-store';
import { step } from './going';

const isOpen = () => sessionStore.getState().open !== null;
const canEdit = () => sessionStore.getState().open?.state.readOnly === false;
const hasQuery = () => isOpen() && useFind.getState().query.text !== '';

/** Opens the bar, with what is selected on one line as what is looked for. */
export function openFind(replaces: boolean): void {
  const { query, isOpen: wasOpen, replaces: did, turn } = useFind.getState();
  const text = selectedText();
  closeOverlay();
  useFind.setState({
    isOpen: true,
    replaces: replaces || (wasOpen && did),
    query: text && text !== query.text ? { ...query, text } : query,
    outcome: null,
    turn: turn + 1,
  });
}

const longest = 200;

function selectedText(): string {
  const focused = document.activeElement;
  if (focused?.closest('[data-find-bar]')) return '';
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  const text = isField
    ? focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0)
    : (document.getSelection()?.toString() ?? '');
  const line = text.replaceAll('\ufeff', '').trim();
  return line.includes('\n') || line.length > longest ? '' : line;
}

/** Finding and replacing, the same keys in every room. */
export const findCommands: readonly Command[] = [
  {
    id: 'find.open',
    title: 'find.command.open',
    menu: 'edit',
    group: 2,
    keys: '$mod+f',
    when: isOpen,
    run: () => openFind(false),
  },
  {
    id: 'find.replace',
    title: 'find.command.replace',
    menu: 'edit',
    group: 2,
    // On a Mac ⌘H hides the program.
    keys: isMac ? '$mod+Alt+KeyF' : '$mod+h',
    when: canEdit,
    run: () => openFind(true),
  },
  {
    id: 'find.next',
    title: 'find.next',
    menu: 'edit',
    group: 2,
    keys: isMac ? '$mod+g | F3' : 'F3 | $mod+g',
    when: hasQuery,
    run: () => goOn(1),
  },
  {
    id: 'find.previous',
    title: 'find.previous',
    menu: 'edit',
    group: 2,
    keys: isMac ? '$mod+Shift+g | Shift+F3' : 'Shift+F3 | $mod+Shift+g',
    when: hasQuery,
    run: () => goOn(-1),
  },
];

function goOn(by: 1 | -1): void {
  if (!useFind.getState().isOpen) useFind.setState({ isOpen: true });
  step(by);
}
