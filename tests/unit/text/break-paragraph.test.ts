import { describe, expect, it } from 'vitest';
import { breakParagraph, measureText, splitByFace, type TextLook } from '#shared/text';

// What a text and a width are enough to say stands in tests/fixtures/line-breaking.
const look: TextLook = { sizePt: 20, bold: false, italic: false, code: false };

describe('breaking a paragraph', () => {
  it('T3 adds nothing at the border of two scripts', () => {
    expect(measureText('中A中', look)).toBeCloseTo(measureText('中', look) * 2 + measureText('A', look), 6);
  });

  it('T5 takes empty text for one empty line', () => {
    expect(breakParagraph([], 100)).toEqual([{ widthPt: 0, squeezedPt: 0, length: 0, runs: [] }]);
  });

  it('T6 knows no italic in Chinese', () => {
    const runs = splitByFace([{ text: 'a中', style: { ...look, italic: true } }]);
    expect(runs.map((run) => run.face.italic)).toEqual([true, false]);
  });

  it('T6 cuts a run where the style changes, not a word', () => {
    const bold = { ...look, bold: true };
    const texts = [
      { text: 'bo', style: look },
      { text: 'ld', style: bold },
    ];
    const [line] = breakParagraph(texts, 100);
    expect(line?.runs.map((run) => [run.text, run.face.bold])).toEqual([
      ['bo', false],
      ['ld', true],
    ]);
  });

  it('T17 sets marks that meet no closer where their sizes differ', () => {
    const texts = [
      { text: '甲」', style: look },
      { text: '「乙', style: { ...look, sizePt: 30 } },
    ];
    expect(breakParagraph(texts, 1e3)[0]?.runs.map(({ xPt }) => xPt)).toEqual([0, 40]);
  });
});
