import type { Input, WebContents } from 'electron';

export type ZoomStep = 'in' | 'out' | 'reset';

/** Chromium's levels: 0 is the actual size, each step a fifth more. */
const bounds = { least: -3, most: 5 };

/**
 * What a key press asks of the zoom, on every keyboard: plus and equals share a key on one, plus has a key of its own on another,
 * and where digits need Shift the key of the zero counts. Null for any other press.
 */
export function zoomStepOf(
  input: Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt'>,
  mac: boolean,
): ZoomStep | null {
  const { type, key, code, control, meta, alt } = input;
  if (type !== 'keyDown' || alt || control === mac || meta !== mac) return null;
  if (key === '+' || key === '=' || code === 'NumpadAdd') return 'in';
  if (key === '-' || key === '_' || code === 'NumpadSubtract') return 'out';
  if (key === '0' || code === 'Digit0' || code === 'Numpad0') return 'reset';
  return null;
}

/** Makes a window's page larger or smaller by the keyboard; the menu has the same steps for the mouse. */
export function followZoomKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const step = zoomStepOf(input, process.platform === 'darwin');
    if (step === null) return;
    // Neither the page nor the menu may take the same press once more.
    event.preventDefault();
    zoom(contents, step);
  });
}

/** Changes the size of a window's page by a step. */
export function zoom(contents: WebContents, step: ZoomStep): void {
  const level = step === 'reset' ? 0 : contents.getZoomLevel() + (step === 'in' ? 0.5 : -0.5);
  contents.setZoomLevel(Math.max(bounds.least, Math.min(level, bounds.most)));
}
