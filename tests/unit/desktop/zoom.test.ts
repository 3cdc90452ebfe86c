import { describe, expect, it } from 'vitest';
import { zoomStepOf } from '../../../src/main/desktop/zoom';

const press = (key: string, code: string, more: object = {}) => ({
  ...{ type: 'keyDown' as const, key, code, control: true, meta: false, alt: false },
  ...more,
});

describe('zoomStepOf', () => {
  it.each([
    ['US and Chinese: Ctrl+=', press('=', 'Equal'), 'in'],
    ['US with Shift: Ctrl++', press('+', 'Equal'), 'in'],
    ['German: a key of its own for plus', press('+', 'BracketRight'), 'in'],
    ['the number pad', press('+', 'NumpadAdd'), 'in'],
    ['minus', press('-', 'Minus'), 'out'],
    ['French: minus on the 6', press('-', 'Digit6'), 'out'],
    ['the number pad’s minus', press('-', 'NumpadSubtract'), 'out'],
    ['zero', press('0', 'Digit0'), 'reset'],
    ['French: zero needs Shift', press('à', 'Digit0'), 'reset'],
    ['a key that is let go', press('=', 'Equal', { type: 'keyUp' }), null],
    ['no Ctrl', press('=', 'Equal', { control: false }), null],
    ['Alt Gr is Ctrl and Alt', press('=', 'Equal', { alt: true }), null],
    ['another key', press('s', 'KeyS'), null],
  ])('%s', (_what, input, step) => {
    expect(zoomStepOf(input, false)).toBe(step);
  });

  it('takes Command on a Mac, and leaves Control', () => {
    expect(zoomStepOf(press('=', 'Equal', { control: false, meta: true }), true)).toBe('in');
    expect(zoomStepOf(press('=', 'Equal'), true)).toBe(null);
  });
});
