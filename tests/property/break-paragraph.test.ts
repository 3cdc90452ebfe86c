import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakParagraph,
  inSize,
  longestWordPt,
  measureText,
  noLineEnd,
  noLineStart,
  shapeText,
  splitByFace,
  type TextLook,
} from '#shared/text';

const plain: TextLook = { sizePt: 16, bold: false, italic: false, code: false };
const styles: readonly TextLook[] = [
  plain,
  { ...plain, bold: true },
  { ...plain, italic: true },
  { ...plain, code: true },
];

const pieces = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('公', '司', '人工智能', '融资', '的', '一') },
  {
    weight: 5,
    arbitrary: fc.constantFrom('plan', 'a', 'investors', 'Q3', '1,200', 'well-known', 'unbelievablylongword'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('，', '。', '“', '”', '（', '）', '《', '》', '——', '……', '·', '、', '‘', '’'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', '  ', '\u00a0', '\u00ad', '\t', '\n', '\u3000', '\u200b', '-', '/', '%'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const paragraph = fc.array(fc.record({ text: pieces, style: fc.constantFrom(...styles) }), { maxLength: 30 });
const marks = /^[“”‘’《》（），。、]$/;
const width = fc.double({ min: 0.5, max: 400, noNaN: true });

/** Text without what breaking may drop: white space, soft hyphens, controls, invisible marks. */
function solid(text: string): string {
  return text.replaceAll(/[\s\u00ad\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '');
}

describe('breaking any paragraph at any width', () => {
  it('T10 loses no character and invents none but hyphens', () => {
    fc.assert(
      fc.property(paragraph, width, (runs, widthPt) => {
        const input = runs.map((run) => run.text).join('');
        const output = breakParagraph(runs, widthPt).map((line) => line.runs.map((run) => run.text).join(''));
        // A soft hyphen that breaks becomes a hyphen; leave hyphens out where the input has soft ones.
        const hyphens = input.includes('\u00ad') ? (text: string) => text.replaceAll('-', '') : (text: string) => text;
        expect(hyphens(solid(output.join('')))).toBe(hyphens(solid(input)));
      }),
    );
  });

  it('T11 keeps every line inside the width, unless it is one character', () => {
    fc.assert(
      fc.property(paragraph, width, (runs, widthPt) => {
        for (const line of breakParagraph(runs, widthPt)) {
          if (line.widthPt <= widthPt + 0.001) continue;
          const text = line.runs.map((run) => run.text).join('');
          expect(splitGraphemes(text).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('T12 places runs side by side from the left, half an em closer where full-width marks meet (T17)', () => {
    fc.assert(
      fc.property(paragraph, width, (runs, widthPt) => {
        for (const line of breakParagraph(runs, widthPt)) {
          let end = 0;
          let before = '';
          for (const run of line.runs) {
            const meet = marks.test(before) && marks.test(run.text.charAt(0)) && run.xPt < end - 1e-6;
            expect(run.xPt).toBeCloseTo(meet ? end - 8 : Math.max(run.xPt, end), 6);
            expect(run.text).not.toBe('');
            end = run.xPt + run.widthPt;
            before = run.text.at(-1) ?? '';
          }
          const inset = /^—/.test(line.runs.at(-1)?.text ?? '') ? 0.07 * 16 * (line.runs.at(-1)?.text.length ?? 0) : 0;
          expect(Math.abs(line.widthPt - end)).toBeLessThanOrEqual(inset + 1e-6);
        }
      }),
    );
  });

  it('T13 begins no line with a closing mark and ends none with an opening one, when words fit', () => {
    fc.assert(
      fc.property(paragraph, width, (runs, widthPt) => {
        fc.pre(longestWordPt(runs) <= widthPt && !runs.some((run) => /[\s\u00ad\u200b]/.test(run.text)));
        const lines = breakParagraph(runs, widthPt).map((line) => line.runs);
        for (const [index, line] of lines.entries()) {
          const first = line[0];
          const last = line.at(-1);
          if (index > 0 && first?.face.family === 'cjk') expect(noLineStart).not.toContain(Array.from(first.text)[0]);
          if (index < lines.length - 1 && last?.face.family === 'cjk')
            expect(noLineEnd).not.toContain(Array.from(last.text).at(-1));
        }
      }),
    );
  });

  it('T14 measures one line as wide as it sets it, marks that meet at their full width', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (texts) => {
        const text = texts
          .join('')
          .replaceAll(/[\s\u2028\u2029\u0085\u00ad]/g, '')
          .trim();
        const lines = breakParagraph([{ text, style: plain }], 1e9);
        expect(lines).toHaveLength(1);
        expect(measureText(text, plain)).toBeCloseTo((lines[0]?.widthPt ?? -1) + (lines[0]?.squeezedPt ?? 0), 6);
      }),
    );
  });

  it('T16 says of each line how much of the text it takes, and how much its meeting marks save', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 400 }), (runs, widthPt) => {
        const lines = breakParagraph(runs, widthPt);
        const text = runs.map((run) => run.text).join('');
        expect(lines.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
        const closer = splitByFace(runs, lines).reduce((sum, part) => sum + part.closerPt, 0);
        expect(closer).toBeCloseTo(
          lines.reduce((sum, { squeezedPt }) => sum + squeezedPt, 0),
          6,
        );
        let at = 0;
        for (const line of lines) {
          const own = text.slice(at, at + line.length);
          at += line.length;
          const set = line.runs.map((run) => run.text).join('');
          // What is drawn stands in the line's own text in order, but for the hyphen that a soft one becomes.
          const isOwn = (drawn: string) => [...drawn].every((character) => own.includes(character));
          expect(isOwn(set) || isOwn(set.slice(0, -1))).toBe(true);
        }
      }),
    );
  });

  it('T15 splits by face without losing a unit', () => {
    fc.assert(
      fc.property(paragraph, (runs) => {
        expect(
          splitByFace(runs)
            .map((run) => run.text)
            .join(''),
        ).toBe(runs.map((run) => run.text).join(''));
      }),
    );
  });

  it('T21 shapes once for all sizes and widths', () => {
    fc.assert(
      fc.property(paragraph, width, fc.integer({ min: 4, max: 96 }), (runs, widthPt, sizePt) => {
        const sized = runs.map(({ text, style }) => ({ text, style: { ...style, sizePt } }));
        const shaped = inSize(shapeText(runs), sizePt);
        expect(breakParagraph(shaped, widthPt)).toEqual(breakParagraph(sized, widthPt));
        expect(longestWordPt(shaped)).toBe(longestWordPt(sized));
      }),
    );
  });
});

function splitGraphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}
