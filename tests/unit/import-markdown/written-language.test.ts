import { describe, expect, it } from 'vitest';
import { writtenLanguage } from '#main/import/markdown';

describe('the language of a text', () => {
  it.each([
    ['# 商业计划书\n\n我们用 AI Agent 和 SaaS 帮助 B2B 客户', 'zh-CN'],
    ['# Business plan\n\nWe serve clinics in 深圳 and Boston.', 'en'],
    ['Überblick über den Markt', 'en'],
    ['123 — 456', null],
    ['', null],
  ])('%j', (text, language) => expect(writtenLanguage(text)).toBe(language));
});
