import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = process.cwd();
const words = z.array(z.string().min(1));
const glossary = z
  .strictObject({
    terms: z.array(z.strictObject({ en: z.string(), 'zh-CN': z.string(), not: words, notInChinese: words.optional() })),
    titles: z.array(z.strictObject({ title: z.string(), not: words })),
    seldom: z.array(z.strictObject({ words: z.string(), language: z.enum(['en', 'zh-CN']), atMost: z.number() })),
    sourcesThatAreNone: words,
  })
  .parse(JSON.parse(readFileSync(join(root, 'tests/fixtures/glossary.json'), 'utf8')));

interface Text {
  readonly file: string;
  readonly text: string;
}

/** Texts that we ship in a folder: guidance and examples as they are, the window's words without comments. */
function textsIn(folder: string): Text[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|md|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: path.slice(root.length + 1),
      text: readFileSync(path, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, ''),
    }));
}

const shipped = ['resources/guidance', 'resources/templates', 'src/shared/i18n/en', 'src/shared/i18n/zh-CN'].flatMap(
  textsIn,
);
const chinese = shipped.filter(({ file }) => file.includes('zh-CN'));
const guidance = shipped.filter(({ file }) => file.startsWith('resources/guidance/'));

/** Addresses hold words that nobody chose. */
const withoutAddresses = (text: string) => text.replaceAll(/https?:\/\/[^\s"；;，、)]+/gu, '');

const holding = (texts: readonly Text[], form: string) =>
  texts.filter(({ text }) => withoutAddresses(text).toLowerCase().includes(form.toLowerCase())).map(({ file }) => file);

describe('the glossary', () => {
  it.each(glossary.terms)('says $en and $zh-CN in one form each', (term) => {
    for (const form of term.not) expect(holding(shipped, form), form).toEqual([]);
  });

  it('keeps English words out of Chinese text where there is a Chinese one', () => {
    for (const form of glossary.terms.flatMap((term) => term.notInChinese ?? [])) {
      // Words only: a key of the catalogue is no word that anybody reads.
      const read = chinese.map(({ file, text }) => ({ file, text: text.replaceAll(/^\s*['\w-]+:/gmu, '') }));
      expect(holding(read, form), form).toEqual([]);
    }
  });

  it('names titles of sources in one form', () => {
    for (const { title, not } of glossary.titles) {
      expect(holding(guidance, title), title).not.toEqual([]);
      for (const form of not) expect(holding(guidance, form), form).toEqual([]);
    }
  });

  it('is the table in docs/glossary.md', () => {
    const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| (?!English)/u.test(line));
    const expected = glossary.terms.map(
      (term) =>
        `| ${term.en} | ${term['zh-CN']} | ${[...term.not, ...(term.notInChinese ?? []).map((form) => `${form} (in Chinese)`)].join(', ')} |`,
    );
    expect(rows).toEqual(expected);
  });
});

describe('guidance', () => {
  it.each(glossary.seldom)('says “$words” no more than $atMost times', ({ words: phrase, language, atMost }) => {
    const text = guidance.filter(({ file }) => file.includes(`/${language}/`)).map((one) => one.text.toLowerCase());
    const times = text.reduce((sum, one) => sum + one.split(phrase).length - 1, 0);
    expect(times).toBeLessThanOrEqual(atMost);
  });

  it('says where it comes from in a way that can be looked up', () => {
    const sources = guidance.flatMap(({ file, text }) => {
      const { source } = z.looseObject({ source: z.string().optional() }).parse(JSON.parse(text));
      return source ? [{ file, source }] : [];
    });
    expect(sources.length).toBeGreaterThan(150);
    for (const { file, source } of sources) {
      for (const part of glossary.sourcesThatAreNone) expect(source.toLowerCase(), file).not.toContain(part);
      const article = /“Founding a company on large AI models”|《AI 大模型创业/u.test(source);
      expect(article || /\b(?:19|20)\d\d\b/u.test(source), `${file}: neither year nor article`).toBe(true);
      for (const publisher of ['Y Combinator', 'Sequoia', '红杉', 'Carta', 'SBA', '小企业管理局', 'DocSend', 'OWASP'])
        if (source.includes(publisher)) expect(source, `${file}: ${publisher} has an address`).toContain('https://');
    }
  });
});
