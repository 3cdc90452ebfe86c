import { describe, expect, it } from 'vitest';
import type { Project } from '#shared/project';
import { nameByPattern, nameFieldWords, unknownNameFields, usualNamePattern } from '#shared/sending';
import { demoProject } from '../../fixtures/demo-project';

const day = '2026-11-30';

function named(
  language: 'en' | 'zh-CN',
  change: { amountMinor?: number; name?: string; title?: string } = {},
): Project {
  const demo = demoProject(language);
  const chinese = language === 'zh-CN';
  return {
    ...demo,
    title: change.title ?? (chinese ? '商业计划书' : 'Our plan'),
    company: { ...demo.company, name: change.name ?? (chinese ? '澜言智能' : 'Marlow Desk') },
    raise: { ...demo.raise, amountMinor: change.amountMinor ?? 240_000_000, currency: chinese ? 'CNY' : 'USD' },
  };
}

describe('a name by a pattern', () => {
  it.each([
    ['the usual one', usualNamePattern('en'), named('en'), '2026-11-30_BP_Marlow Desk_Seed_$2.4M'],
    ['in Chinese', usualNamePattern('zh-CN'), named('zh-CN'), '2026-11-30_BP_澜言智能_种子轮_240万元'],
    ['in the other language’s words', usualNamePattern('zh-CN'), named('en'), '2026-11-30_BP_Marlow Desk_Seed_$2.4M'],
    ['without an amount', usualNamePattern('en'), named('en', { amountMinor: 0 }), '2026-11-30_BP_Marlow Desk_Seed'],
    ['without a company', '{date}_{company}_{round}', named('en', { name: ' ' }), '2026-11-30_Seed'],
    ['of words alone', 'Pitch of {Project}', named('en'), 'Pitch of Our plan'],
    ['with what no file may be called', '{company}', named('en', { name: 'A/B: <C>\u202e?' }), 'A B C'],
    ['of nothing', '{amount}', named('en', { amountMinor: 0 }), ''],
    ['of a device', '{company}', named('en', { name: 'CON' }), 'CON plan'],
    ['that is too long', '{company}', named('en', { name: 'x'.repeat(300) }), 'x'.repeat(120)],
  ])('%s', (_what, pattern, project, name) => {
    expect(nameByPattern(pattern, project, day)).toBe(name);
  });

  it('knows its fields in both languages, and names those that are none', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(unknownNameFields(nameFieldWords(language).join('_'))).toEqual([]);
      expect(unknownNameFields(usualNamePattern(language))).toEqual([]);
    }
    expect(unknownNameFields('{date}_{sum}_{ 金额 }_{}')).toEqual(['{sum}', '{}']);
  });
});
