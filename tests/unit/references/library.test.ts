import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#main/services/guidance';
import { interfaceLanguages } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { type Reference, referenceSchema } from '#shared/project';
import {
  canBeFound,
  citationStyles,
  citationText,
  fieldsOfKind,
  findWorks,
  hasYear,
  kindFields,
  kindOf,
  referenceOfWork,
  referenceToWork,
  type ShelvedWork,
  sourceMarks,
  worksOf,
  workTopics,
} from '#shared/references';

const works = worksOf(await loadLibrary('resources'));
const referenceTo = (work: ShelvedWork) => referenceOfWork(work, work.id, '2026-12-01');
const named = (topic: ShelvedWork['topics'][number]) =>
  interfaceLanguages.map((language) => createTranslator(language).t(`numbers.library.topic.${topic}`));
const idsOf = (found: readonly ShelvedWork[]) => found.map(({ id }) => id);

describe('the library', () => {
  it('has sixty to a hundred works, a good part of them in Chinese, on every topic', () => {
    expect(works.length).toBeGreaterThanOrEqual(60);
    expect(works.length).toBeLessThanOrEqual(100);
    const chinese = works.filter(({ cited }) => /\p{Script=Han}/u.test(cited.title));
    expect(chinese.length).toBeGreaterThanOrEqual(works.length / 5);
    const topics = new Set(works.flatMap((work) => work.topics));
    expect(workTopics.filter((topic) => !topics.has(topic))).toEqual([]);
  });

  it('has an id, an address and a title with its author once', () => {
    const ids = idsOf(works);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const marks = works.flatMap((work) => [...new Set(sourceMarks(referenceTo(work)))]);
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([]);
  });

  it('says what a work is good for in one sentence, each language by its own letters', () => {
    for (const { id, use } of works) {
      expect(use['zh-CN'], id).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
      expect(use.en, id).toMatch(/^[A-Z].*\.$/);
      expect(use.en, id).not.toMatch(/[\p{Script=Han}!]/u);
    }
  });

  it('was looked at on a day that has been', () => {
    for (const { id, looked, cited } of works) {
      expect(looked >= '2026-11-01', id).toBe(true);
      expect((cited.date ?? '') <= looked, id).toBe(true);
    }
  });

  it.each(works.map((work) => [work.id, work] as const))('%s can be cited as it is', (_, work) => {
    const reference = referenceTo(work);
    expect(referenceSchema.safeParse(reference).success).toBe(true);
    expect(canBeFound(reference)).toBe(true);
    expect(hasYear(reference)).toBe(true);
    const asked: readonly string[] = fieldsOfKind(kindOf(reference));
    expect(kindFields.filter((field) => reference[field] !== undefined && !asked.includes(field))).toEqual([]);
    for (const style of citationStyles) {
      const entry = citationText(reference, style);
      expect(entry).toContain(reference.title);
      expect(entry).not.toMatch(/undefined|\[出版|\.\.(?! \.)|，，|, ,/);
      expect(entry).toMatch(style === 'apa7' ? /\((?:n\.d\.|\d{4})/ : /\[(?:R|EB|M|J|C|DS|Z)(?:\/OL)?\]/);
    }
  });

  it('names authors of books and papers, and the publisher of what has no author', () => {
    const nameless = works.filter(({ cited, shelf }) =>
      shelf === 'books' || shelf === 'papers' ? !cited.author : !cited.author && !cited.publisher,
    );
    expect(idsOf(nameless)).toEqual([]);
  });
});

describe('referenceOfWork', () => {
  const work = (id: string) => works.find((one) => one.id === id) as ShelvedWork;

  it('says when a page was looked at, and nothing of the kind of a book', () => {
    expect(referenceTo(work('pytorch'))).toMatchObject({ kind: 'web', accessed: '2026-12-01', note: '' });
    expect(referenceTo(work('deep-learning'))).toMatchObject({ kind: 'book', accessed: '', date: '2016' });
  });

  it('is known again by its address, or by title and author', () => {
    const pytorch = referenceTo(work('pytorch'));
    const typed: Reference = { ...pytorch, id: 'mine', title: 'Torch', url: 'http://www.pytorch.org/', accessed: '' };
    expect(referenceToWork(work('pytorch'), [typed])).toBe(typed);
    const book: Reference = { ...referenceTo(work('zhou-jiqi-xuexi')), id: 'mine', url: '', publisher: '' };
    expect(referenceToWork(work('zhou-jiqi-xuexi'), [typed, book])).toBe(book);
    expect(referenceToWork(work('deep-learning'), [typed, book])).toBeUndefined();
  });
});

describe('findWorks', () => {
  const find = (search: string) => idsOf(findWorks(works, search, named));

  it('finds by title, author and topic, in both languages, whatever the case and accents', () => {
    expect(find('')).toEqual(idsOf(works));
    expect(find('ATTENTION')[0]).toBe('attention');
    expect(find('geron')).toEqual(['geron-hands-on']);
    expect(find('周志华')).toEqual(['zhou-jiqi-xuexi']);
    expect(find('稀释')).toContain('carta-fundraising-cheatsheet');
    expect(find('条款与股权')).toContain('venture-deals');
    expect(find('terms and shares')).toContain('nvca-model-documents');
    expect(find('ＰｙＴｏｒｃｈ')[0]).toMatch(/pytorch|geron|dongshou/);
  });

  it('wants every word of a search, and puts what has them in its title first', () => {
    expect(find('deep goodfellow')).toEqual(['deep-learning']);
    expect(find('deep learning')[0]).toBe('deep-learning');
    expect(find('goodfellow zebra')).toEqual([]);
  });
});
