/** A key press that the page did not take. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

type Modifier = 'control' | 'meta' | 'alt' | 'shift';

const modifiers: Readonly<Record<string, Modifier>> = {
  ...{ control: 'control', ctrl: 'control', shift: 'shift', alt: 'alt', option: 'alt' },
  ...{ command: 'meta', cmd: 'meta', super: 'meta', meta: 'meta' },
};
const keys: Readonly<Record<string, string>> = {
  ...{ plus: '+', space: ' ', esc: 'escape', return: 'enter' },
  ...{ up: 'arrowup', down: 'arrowdown', left: 'arrowleft', right: 'arrowright' },
};

/** Whether a key press is what an accelerator like `CommandOrControl+Shift+S` says. */
export function isPressed(accelerator: string, pressed: PressedKey, platform: NodeJS.Platform): boolean {
  const names = accelerator.toLowerCase().split('+');
  const name = names.pop() ?? '';
  const wanted = keys[name] ?? name;
  const { key, code } = pressed;
  if (![key.toLowerCase(), code.replace(/^(?:Digit|Key)/, '').toLowerCase()].includes(wanted)) return false;
  const commandOrControl = platform === 'darwin' ? 'meta' : 'control';
  const held = new Set(
    names.map((each) => (/^(?:commandorcontrol|cmdorctrl)$/.test(each) ? commandOrControl : modifiers[each])),
  );
  return (['control', 'meta', 'alt', 'shift'] as const).every((modifier) => pressed[modifier] === held.has(modifier));
}
