import { useRef } from 'react';

/**
 * What Radix is told of the focus of a dialog without a trigger: it comes from what has it when the dialog opens, and goes back there. `onClosed`
 * takes it instead, unless it answers with false; so does what has taken it meanwhile, as a command does that was chosen.
 */
export function useFocusBack(onClosed?: () => unknown) {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      if (onClosed && onClosed() !== false) return event.preventDefault();
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return event.preventDefault();
      if (before.current instanceof HTMLElement && before.current.isConnected) {
        event.preventDefault();
        before.current.focus({ preventScroll: true });
      }
      return undefined;
    },
  };
}
