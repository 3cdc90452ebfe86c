import { describe, expect, it } from 'vitest';
import { isAddress } from '#shared/base';

describe('addresses as people write them', () => {
  it.each(['ada@example.com', ' a.b+c@例子.中国 '])('takes %s for e-mail', (text) => {
    expect(isAddress(text, 'mail')).toBe(true);
    expect(isAddress(text, 'web')).toBe(false);
  });

  it.each(['example.com', 'https://example.com/a?b', '例子.中国'])('takes %s for the web', (text) => {
    expect(isAddress(text, 'web')).toBe(true);
    expect(isAddress(text, 'mail')).toBe(false);
  });

  it.each(['not an email', 'ada@', '@example.com', 'example', 'javascript:alert(1)', ''])('refuses %s', (text) => {
    expect(isAddress(text, 'web') || isAddress(text, 'mail')).toBe(false);
  });
});
