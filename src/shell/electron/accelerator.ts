import type { MenuItemOptions } from './menu';

/** A key press that the page did not take. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const named: Readonly<Record<string, string>> = {
  Plus: '+',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};
/** What Electron gives a role that names no accelerator. */
const ofRole: Readonly<Record<string, string>> = { quit: 'CommandOrControl+Q', togglefullscreen: 'F11' };

/** The line of a menu that a key press stands for, if there is one that can be chosen. */
export function itemForKey(items: readonly MenuItemOptions[], pressed: PressedKey): MenuItemOptions | undefined {
  const all = items.flatMap((item) => item.submenu ?? []);
  return all.find((item) => {
    const { accelerator = ofRole[item.role ?? ''], registerAccelerator = true, enabled = true } = item;
    return accelerator !== undefined && registerAccelerator && enabled && isPressed(accelerator, pressed);
  });
}

function isPressed(accelerator: string, { key, code, mod, alt, shift }: PressedKey): boolean {
  const parts = accelerator.split('+');
  const name = parts.pop() ?? '';
  const wanted = named[name] ?? name;
  const same = key.toLowerCase() === wanted.toLowerCase() || code === `Digit${wanted}` || code === `Key${wanted}`;
  return (
    same &&
    mod === parts.includes('CommandOrControl') &&
    alt === parts.includes('Alt') &&
    shift === parts.includes('Shift')
  );
}
