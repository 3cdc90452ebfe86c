import { describe, expect, it } from 'vitest';
import { bodyText, countText, isTooMuch, slideFindings, slotOfElement } from '#renderer/deck/model';
import type { Slide } from '#shared/project';
import { buildPage } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { sampleProject } from '../../fixtures/sample-project';

const line = (text: string) => ({
  type: 'paragraph' as const,
  level: 0 as const,
  list: 'none' as const,
  children: [{ text }],
});
const slide = (slots: Slide['slots'], layout: Slide['layout'] = 'title-body'): Slide => ({
  id: 'one',
  kind: 'problem',
  layout,
  hidden: false,
  slots,
  notes: 'Notes are not read by anybody.',
});

describe('how much there is to read', () => {
  it.each([
    ['', 0, 0],
    ['We save 42% of the cost.', 6, 0],
    ['state-of-the-art isn’t e-mail', 3, 0],
    ['冷链运输的提前预警', 0, 9],
    ['每年损失 350 亿美元', 0, 8],
    ['用 GPU 训练模型', 1, 5],
    ['한국어 문장', 2, 0],
  ])('counts %j', (text, words, characters) => expect(countText(text)).toEqual({ words, characters }));

  it('is too much beyond about 40 words or 90 characters, or both in part', () => {
    expect(isTooMuch({ words: 44, characters: 0 })).toBe(false);
    expect(isTooMuch({ words: 45, characters: 0 })).toBe(true);
    expect(isTooMuch({ words: 0, characters: 99 })).toBe(false);
    expect(isTooMuch({ words: 0, characters: 100 })).toBe(true);
    expect(isTooMuch({ words: 25, characters: 60 })).toBe(true);
  });

  it('is what the slide shows as body: no title, no notes, nothing parked', () => {
    const text = (words: string) => ({ kind: 'text' as const, paragraphs: [line(words)] });
    const shown = slide({ title: text('Title'), body: text('Body'), body2: text('Parked') });
    expect(bodyText(shown)).toBe('Body');
    expect(bodyText({ ...shown, layout: 'two-columns' })).toBe('Body\nParked');
  });
});

describe('findings', () => {
  const project = demoProject('en');
  const findingsOf = (one: Slide) => slideFindings(one, buildPage(project, one, 1)).map(({ kind }) => kind);

  it('are none for an empty slide', () => expect(findingsOf(slide({}))).toEqual([]));

  it('tell text that does not fit, once a slot', () => {
    const long = { kind: 'text' as const, paragraphs: Array.from({ length: 40 }, () => line('too long')) };
    expect(findingsOf(slide({ body: long }))).toEqual(['overflow', 'load']);
    const figures = {
      kind: 'metrics' as const,
      items: [1, 2].map((at) => ({ id: `m${at}`, value: '1', label: 'so '.repeat(400), note: '' })),
    };
    expect(findingsOf(slide({ metrics: figures }, 'big-numbers')).filter((kind) => kind === 'overflow')).toHaveLength(
      1,
    );
  });

  it('tell a picture without a description, until it has one', () => {
    const asset = Object.keys(project.assets)[0] ?? '';
    const image = { kind: 'image' as const, asset, alt: ' ', fit: 'cover' as const };
    expect(findingsOf(slide({ image }, 'image-text'))).toEqual(['image-alt']);
    expect(findingsOf(slide({ image: { ...image, alt: 'A ship' } }, 'image-text'))).toEqual([]);
  });
});

describe('an element of a page', () => {
  it.each(['en', 'zh-CN'] as const)('belongs to a slot that its slide has filled, or to the theme (%s)', (language) => {
    const project = demoProject(language);
    for (const one of project.deck.slides) {
      for (const element of buildPage(project, one, 1).elements) {
        const slot = slotOfElement(element);
        if (slot === null)
          expect(element.id).toMatch(
            /^(rule|line|mark|seal|seal-character|panel|footer|number|logo|margin|head|head-2|foot|gutter|wall|divider(-\d+)?|.*rule(-\d+)?)$/,
          );
        else if (element.kind !== 'text' || element.paragraphs.length > 0)
          expect([...Object.keys(one.slots), 'team']).toContain(slot);
      }
    }
    const samples = sampleProject(language);
    for (const one of samples.deck.slides) {
      const shown = buildPage(samples, one, 1).elements.flatMap((element) => slotOfElement(element) ?? []);
      expect(new Set([...Object.keys(one.slots), ...shown]), one.layout).toEqual(new Set(shown));
    }
  });
});
