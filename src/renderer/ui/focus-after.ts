/** What Radix is told when something that floats has closed: `onClosed` takes the focus, unless it answers with false. */
export function focusAfter(onClosed: (() => unknown) | undefined) {
  return (event: Event) => {
    if (onClosed && onClosed() !== false) event.preventDefault();
  };
}
