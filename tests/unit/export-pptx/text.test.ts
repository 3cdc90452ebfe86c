import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidParagraph } from '#shared/page';
import { breakAs, breakParagraph } from '#shared/text';
import { commonLooks } from '../../../src/main/export/pptx/looks';
import { scriptRuns } from '../../../src/main/export/pptx/script-runs';
import { textRoom } from '../../../src/main/export/pptx/text-room';
import { element, textNode } from '../../../src/main/office/xml';
import { exportDeck } from '../../support/export-deck';
import { attribute, elementsNamed, parseXml, partText, readParts } from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';
import { page, paragraph, scene, style, text, title } from '../../support/scene-samples';

/** A paragraph broken as scenes break it: 2 % of the width left free. */
function broken(words: string, widthPt: number, sizePt = 18): LaidParagraph {
  const runs = [{ text: words, style: style({ sizePt }) }];
  const lines = breakParagraph(runs, widthPt * 0.98).map((line, index) => ({ ...line, baselinePt: 100 + 24 * index }));
  return paragraph(runs, { sizePt, lines });
}

const chinese =
  '船公司发现压缩机故障时，温度早已偏离。此时货损已成定局，“谁来赔”的争论才刚刚开始，don’t ask — 3,200 家。';
const english =
  'Carriers learn of a failing compressor when the temperature has moved already, and then the argument begins.';

function placeholder(slide: ReturnType<typeof parseXml>, type: string) {
  const found = elementsNamed(slide, 'p:sp').find((shape) =>
    elementsNamed(shape, 'p:ph').some((mark) => attribute(mark, 'type') === type),
  );
  if (!found) throw new Error(`No ${type}`);
  return found;
}

describe('text in decks', () => {
  it('X30 loses no character but those that XML can’t hold and soft hyphens', async () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('中文“引号”', 'a\u00adb', '\n', '\t', '<&>"\'')),
    );
    await fc.assert(
      fc.asyncProperty(words, fc.boolean(), async (pieces, code) => {
        const runs = pieces.map((piece, index) => ({ text: piece, style: style({ code, bold: index % 2 === 1 }) }));
        const body = text('body', 'body', [paragraph(runs)]);
        const { bytes } = await exportDeck(
          scene([page(1, 'title-body', [title('Words'), body])], { title: pieces.join('') }),
        );
        expect(lintPptx(bytes)).toEqual([]);
        const slide = parseXml(partText(readParts(bytes), 'ppt/slides/slide1.xml'));
        const found = elementsNamed(placeholder(slide, 'body'), '*')
          .map((node) => (node.tagName === 'a:br' ? '\n' : node.tagName === 'a:t' ? (node.textContent ?? '') : ''))
          .join('');
        const kept = Array.from(pieces.join('')).filter((character) => {
          const code = character.codePointAt(0) ?? 0;
          const control = /\p{Cc}/u.test(character) && character !== '\t' && character !== '\n';
          return !control && code !== 0xad && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
        });
        expect(found).toBe(kept.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('X31 cuts runs where the face changes, as the lines were measured', () => {
    const runs = scriptRuns(broken(chinese, 300), true);
    expect(runs.map((run) => run.text).join('')).toBe(chinese);
    expect(runs.map(({ text: words, family }) => [words, family])).toEqual([
      ['船公司发现压缩机故障时，温度早已偏离。此时货损已成定局', 'cjk'],
      ['，', 'cjk'],
      ['“谁来赔”的争论才刚刚开始，', 'cjk'],
      ['don’t ask — 3,200 ', 'latin'],
      ['家。', 'cjk'],
    ]);
  });

  it('X35 sets a mark closer to the one that it meets, in a run of its own', () => {
    const closer = scriptRuns(broken(chinese, 300), true).filter(({ closerPt }) => closerPt !== 0);
    expect(closer.map(({ text: words, closerPt, style }) => [words, closerPt / style.sizePt])).toEqual([['，', 0.5]]);
  });

  it('X35 does not set a mark closer to one that a line break parts it from', () => {
    const words = '一二三四。“五六”';
    const closer = (widthPt: number) => scriptRuns(broken(words, widthPt), true).map(({ closerPt }) => closerPt > 0);
    expect(closer(400)).toContain(true);
    expect(closer(94)).not.toContain(true);
  });

  it('takes from the later paragraphs how far a level keeps away, where there are any', () => {
    const [first, later] = [paragraph('One'), paragraph('Two', { spaceBeforePt: 7 })];
    const spaceOf = (paragraphs: readonly LaidParagraph[]) =>
      commonLooks([text('body', 'body', paragraphs)])[0]?.spaceBeforePt;
    expect([spaceOf([first, later]), spaceOf([first])]).toEqual([7, 0]);
  });

  it('X32 finds the faces again after what breaking dropped: spaces, line feeds, soft hyphens', () => {
    for (const widthPt of [40, 60, 90, 140, 200, 400]) {
      const words = `${english}\n${chinese} un\u00adfore\u00adseen ${english}`;
      const runs = scriptRuns(broken(words, widthPt), true);
      expect(runs.map((run) => run.text).join('')).toBe(words.replaceAll('\u00ad', ''));
      for (const run of runs) {
        if (/^[a-z ]+$/i.test(run.text)) expect(run.family, run.text).toBe('latin');
        if (/^\p{Script=Han}+$/u.test(run.text)) expect(run.family, run.text).toBe('cjk');
      }
    }
  });

  it('X33 leaves text the room in which it breaks as in the scene, and no less than it needs', () => {
    let narrowed = 0;
    let squeezed = 0;
    for (const words of [chinese, english, `${english} ${chinese}`]) {
      for (let widthPt = 120; widthPt < 420; widthPt += 1.5) {
        const laid = broken(words, widthPt);
        const { leftPt, rightPt, squeezes } = textRoom([laid], widthPt);
        const roomPt = widthPt - leftPt - rightPt;
        const breaks = (lines: readonly { runs: readonly { text: string }[] }[]) =>
          lines.map((line) => line.runs.map((run) => run.text).join(''));
        expect(breaks(breakParagraph(laid.runs, roomPt)), `${widthPt}`).toEqual(breaks(laid.lines));
        // PowerPoint squeezes `，“`, and must not take a character more for it.
        const squeezedPt = words.includes('，“') ? laid.sizePt / 2 : 0;
        expect(roomPt).toBeGreaterThan(widthPt * 0.97 - squeezedPt);
        const bare = (line: string) => line.replaceAll(/[\s\u00ad]/g, '');
        const inPowerPoint = breakAs(squeezes ? 'squeezed' : 'full', laid.runs, roomPt)
          .map(bare)
          .join('|');
        expect(inPowerPoint).toBe(breaks(laid.lines).map(bare).join('|'));
        if (squeezes) squeezed += 1;
        if (roomPt < widthPt) narrowed += 1;
      }
    }
    // Otherwise the property says nothing: without the room, a good part of these would break elsewhere.
    expect(narrowed).toBeGreaterThan(50);
    // Of the paragraphs that hold `，“` on one line, these are written so: the others would need two rooms.
    expect(squeezed).toBeGreaterThan(250);
  });

  it('X34 narrows the side that text does not stand on', () => {
    const narrowed = Array.from({ length: 60 }, (_, index) => 200 + index).find(
      (widthPt) => textRoom([broken(chinese, widthPt)], widthPt).rightPt > 0,
    );
    if (narrowed === undefined) throw new Error('No width to try');
    const aligned = (align: LaidParagraph['align']) => {
      const { leftPt, rightPt } = textRoom([{ ...broken(chinese, narrowed), align }], narrowed);
      return { leftPt, rightPt };
    };
    const { rightPt } = aligned('left');
    expect(aligned('right')).toEqual({ leftPt: rightPt, rightPt: 0 });
    expect(aligned('center')).toEqual({ leftPt: rightPt / 2, rightPt: rightPt / 2 });
  });
});

describe('the XML builder', () => {
  it('escapes what markup means and drops what XML can’t hold', () => {
    expect(element('a', { b: '<"&\n>' }, textNode('<&>\u0000\ud800"'))).toBe(
      '<a b="&lt;&quot;&amp; &gt;">&lt;&amp;&gt;"</a>',
    );
    expect(element('a', { on: true, off: false, no: undefined, n: 3 }, null)).toBe('<a on="1" off="0" n="3"/>');
  });
});
