import type { ShowAction } from '#shared/show';

/** A press as a show reads it. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a press means: an action, digits of a slide's number so far, or a key that is taken and means nothing. */
export type Meaning =
  | { readonly kind: 'act'; readonly action: ShowAction }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'switchView' }
  | { readonly kind: 'nothing' };

const actions: Readonly<Record<string, ShowAction>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  Enter: { kind: 'next' },
  n: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  ArrowUp: { kind: 'back' },
  PageUp: { kind: 'back' },
  Backspace: { kind: 'back' },
  p: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: { kind: 'cover', cover: 'black' },
  '.': { kind: 'cover', cover: 'black' },
  '。': { kind: 'cover', cover: 'black' },
  w: { kind: 'cover', cover: 'white' },
  ',': { kind: 'cover', cover: 'white' },
  '，': { kind: 'cover', cover: 'white' },
  t: { kind: 'togglePause' },
  Escape: { kind: 'end' },
};

/**
 * What a press means in a show, with the digits that were typed before it (docs/specs/presenting.md, K1 to K9). Null:
 * the press is not the show's. Clickers send PageUp, PageDown, a full stop, F5 and Escape, as a keyboard would.
 */
export function meaningOf(press: Press, digits: string): Meaning | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (/^[0-9]$/.test(press.key)) return { kind: 'digits', digits: `${digits}${press.key}`.slice(-4) };
  if (press.key === 'Enter' && digits !== '')
    return { kind: 'act', action: { kind: 'goToNumber', number: Number(digits) } };
  // The button of a clicker that starts a show must not throw it back to its first slide.
  if (press.key === 'F5') return { kind: 'nothing' };
  // An input method that is still on hides the letter; the key itself is known.
  const key = press.key === 'Process' ? press.code.replace(/^Key/, '') : press.key;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (name === 's') return { kind: 'switchView' };
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return action ? { kind: 'act', action } : null;
}
