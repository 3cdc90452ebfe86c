import { vi } from 'vitest';

/** The window that renderer modules meet when they load; a test imports this before it imports a room. */
const nothing = () => undefined;
vi.stubGlobal('window', {
  pitchwright: { platform: 'linux', send: nothing, onFrame: nothing },
  navigator: { platform: 'Linux', userAgent: '' },
  innerWidth: 1200,
  addEventListener: nothing,
});
