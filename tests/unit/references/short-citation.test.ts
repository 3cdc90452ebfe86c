import { describe, expect, it } from 'vitest';
import type { Reference } from '#shared/project';
import { citeWorks, shortCitation, type Work } from '#shared/references';

const reference = (change: Partial<Reference>): Reference => ({
  id: 'a',
  title: 'A report',
  author: '',
  publisher: '',
  date: '2017-06',
  url: '',
  accessed: '',
  note: '',
  ...change,
});

describe('a source within a sentence', () => {
  it.each([
    ['Vaswani, Ashish; Shazeer, Noam; Parmar, Niki', '(Vaswani et al., 2017)', '（Vaswani 等，2017）'],
    ['Feld, Brad; Mendelson, Jason', '(Feld & Mendelson, 2017)', '（Feld、Mendelson，2017）'],
    ['周志华', '(周志华, 2017)', '（周志华，2017）'],
    ['DeepSeek-AI', '(DeepSeek-AI, 2017)', '（DeepSeek-AI，2017）'],
    ['', '(A report, 2017)', '（A report，2017）'],
  ])('by %s', (author, english, chinese) => {
    expect(shortCitation(reference({ author }), 'en')).toBe(english);
    expect(shortCitation(reference({ author }), 'zh-CN')).toBe(chinese);
  });

  it('by its publisher, and without a year that it does not have', () => {
    expect(shortCitation(reference({ publisher: 'Press', date: '' }), 'en')).toBe('(Press)');
  });
});

describe('works that a text cites', () => {
  const work = (id: string, title: string): Work => ({
    id,
    cited: { kind: 'journal', title, author: 'Turing, Alan', date: '1950' },
    use: { en: 'x', 'zh-CN': 'x' },
    topics: ['history'],
    looked: '2026-11-30',
  });
  const works = [work('one', 'On One'), work('two', 'On Two')];
  const way = { newId: () => 'new', today: '2026-11-30' };

  it('are those that a project has already, or new ones; what the library lacks is left out', () => {
    const own = [reference({ id: 'own', title: 'On Two', author: 'Turing, Alan', date: '1950' })];
    const { added, idOf } = citeWorks(['one', 'two', 'three', 'one'], works, own, way);
    expect([...idOf]).toEqual([
      ['one', 'new'],
      ['two', 'own'],
    ]);
    expect(added.map(({ title, id }) => [id, title])).toEqual([['new', 'On One']]);
  });
});
