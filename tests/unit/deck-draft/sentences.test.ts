import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '#shared/project';
import { sentencesOf, standsAlone, withoutStop } from '../../../src/shared/deck-draft/sentences';

const line = (text: string): readonly Inline[] => [{ text }];
const texts = (text: string) => sentencesOf(line(text)).map((one) => one.text);

describe('sentences', () => {
  it.each([
    ['We sell it. They buy it.', ['We sell it.', 'They buy it.']],
    [
      'Tern, Inc. is from Austin, e.g. Texas. It grows 4.5% a year.',
      ['Tern, Inc. is from Austin, e.g. Texas.', 'It grows 4.5% a year.'],
    ],
    ['He said “stop.” Then he left!', ['He said “stop.”', 'Then he left!']],
    ['1. Listen to them. Then act.', ['1. Listen to them.', 'Then act.']],
    ['等了 47 分钟。“船到了，泊位没空。”这是常事！', ['等了 47 分钟。', '“船到了，泊位没空。”', '这是常事！']],
    ['One line\nanother line', ['One line', 'another line']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keep figures, links and marks', () => {
    const fact: Inline = { type: 'fact', name: 'raise.amount', children: [{ text: '' }] };
    const link: Inline = { type: 'link', url: 'https://a.example/', children: [{ text: 'the list' }] };
    const [first, second] = sentencesOf([
      { text: 'We raise ' },
      fact,
      { text: '. See ' },
      link,
      { text: '.', bold: true },
    ]);
    expect(first?.inlines).toEqual([{ text: 'We raise ' }, fact, { text: '.' }]);
    expect(second?.inlines).toEqual([{ text: 'See ' }, link, { text: '.', bold: true }]);
    expect(withoutStop(second as NonNullable<typeof second>).inlines.at(-1)).toEqual({ text: '' });
  });

  it('say together all that the line says', () => {
    const part = fc.constantFrom('a', 'B', ' ', '. ', '.', '。', '！', '”', '1', '\n', 'e.g', '汉', ':');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const bare = (text: string) => text.replaceAll(/\s/g, '');
        expect(bare(texts(parts.join('')).join(''))).toBe(bare(parts.join('')));
      }),
    );
  });

  it('that lead to a list or point at a table do not stand alone', () => {
    const stands = (text: string) => sentencesOf(line(text)).map(standsAlone);
    expect(stands('We measured three things:')).toEqual([false]);
    expect(stands('The table below shows it. It is large.')).toEqual([false, true]);
    expect(stands('Shops below ten agents buy elsewhere. 全国有 500 家以上。')).toEqual([true, true]);
    expect(stands('如下表所示。市场很大。')).toEqual([false, true]);
  });
});
