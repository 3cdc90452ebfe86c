import { describe, expect, it } from 'vitest';
import './pretend-window';
import { slideName } from '#renderer/show';
import { createTranslator } from '#shared/i18n';

describe('the name of a slide', () => {
  it.each([
    ['en', 'Why now', 'points', 'Why now'],
    ['en', '', 'cover', 'Cover'],
    ['en', '  ', 'cover', 'Cover'],
    ['zh-CN', '', 'cover', '封面'],
  ] as const)('in %s, of “%s” as %s: %s', (language, title, layout, name) => {
    expect(slideName({ title, layout }, createTranslator(language))).toBe(name);
  });
});
