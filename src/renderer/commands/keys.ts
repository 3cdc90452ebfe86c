/** One press of a shortcut, taken apart. `key` is `KeyboardEvent.code` or `.key`. */
interface Press {
  readonly mod: boolean;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** The presses that a command answers to; the first is the one that menus show. */
export function alternativesOf(keys: string): readonly string[] {
  return keys ? keys.split(' | ') : [];
}

function pressOf(keys: string): Press {
  const parts = (alternativesOf(keys)[0] ?? '').split('+');
  const key = parts.pop() ?? '';
  const has = (name: string) => parts.includes(name);
  return { mod: has('$mod'), control: has('Control'), shift: has('Shift'), alt: has('Alt'), key };
}

const names: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

function keyName(key: string): string {
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(key)?.[1];
  return letter ?? names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Electron's accelerator for a shortcut: `$mod+Shift+KeyP` is `CommandOrControl+Shift+P`. Empty for none. */
export function acceleratorOf(keys: string): string {
  if (!keys) return '';
  const { mod, control, shift, alt, key } = pressOf(keys);
  const parts = [mod && 'CommandOrControl', control && 'Control', alt && 'Alt', shift && 'Shift', keyName(key)];
  return parts.filter(Boolean).join('+');
}

const macSigns: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Enter: '↩', Tab: '⇥' };

/** A shortcut as a person reads it: `⇧⌘P` on a Mac, `Ctrl+Shift+P` elsewhere. Undefined for none. */
export function shortcutLabel(keys: string, mac: boolean): string | undefined {
  if (!keys) return undefined;
  const { mod, control, shift, alt, key } = pressOf(keys);
  const name = keyName(key);
  if (mac)
    return [control && '⌃', alt && '⌥', shift && '⇧', mod && '⌘', macSigns[name] ?? name].filter(Boolean).join('');
  return [(mod || control) && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** Two shortcuts with the same text are the same press on that platform. */
export function pressIdentity(keys: string, mac: boolean): string {
  const { mod, control, shift, alt, key } = pressOf(keys);
  return [mac && mod && 'Meta', (control || (mod && !mac)) && 'Control', alt && 'Alt', shift && 'Shift', keyName(key)]
    .filter(Boolean)
    .join('+');
}
