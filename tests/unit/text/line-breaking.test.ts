import { describe, expect, it } from 'vitest';
import { breakAs, breakParagraph, splitByFace, type TextLook } from '#shared/text';
import { analyse } from '../../../src/shared/text/analyse';
import { type Case, casesOfParts, expectPart, partOf, partsOf, titled } from '../../support/case-files';

/**
 * Texts and where their lines end, by the rule that each case names. A case asks what it likes of one `text`, or of a text a row:
 * - `breaks`: a bar at all places at which a line may begin;
 * - `lines at 4 em`: the lines in that width, a line without anything in it as `(empty)`;
 * - `faces`: its parts by the family of their face, `cjk[你好] latin[AI]`;
 * - `places`: its runs by where they begin on one line, in ems.
 * `look` says how it is set: `bold`, `italic`, `code`. Characters that nobody sees are written as in JSON: `\u00a0`, `\n`.
 */
const width = /^lines at ([\d.]+) em( in LibreOffice)?$/;
const cases = casesOfParts('line-breaking', 'text', 'look', 'breaks', 'faces', 'places', width);

describe('line breaking', () => {
  it.each(titled(cases))('%s', (_, one) => {
    const asked = [...partsOf(one).keys()].filter((part) => part !== 'text' && part !== 'look');
    expect(asked, 'asks nothing').not.toEqual([]);
    for (const part of asked) expectPart(one, part, answerTo(one, part));
  });
});

function answerTo(one: Case, part: string): string {
  const parts = partsOf(one);
  const words = parts.get('look')?.split(' ') ?? [];
  const has = (word: string) => words.includes(word);
  const look = { sizePt: 20, bold: has('bold'), italic: has('italic'), code: has('code') };
  const [, ems, elsewhere] = width.exec(part) ?? [];
  if (ems !== undefined) return linesOf(seen(partOf(one, 'text')), Number(ems), look, elsewhere !== undefined);
  const answer = answers[part as keyof typeof answers];
  const rows = parts.get('text') === undefined ? partOf(one, part).split('\n').map(answer.text) : [partOf(one, 'text')];
  return rows.map((row) => shown(answer.of(seen(row), look))).join('\n');
}

const inBrackets = (row: string) => row.replace(/(?:^| )[a-z\d.]+\[([^\]]*)\]/g, '$1');

/** What a row asks about, and what the program says about it. */
const answers = {
  breaks: {
    text: (row: string) => row.replaceAll('|', ''),
    of: (text: string) =>
      analyse(text)
        .map((cluster, index) => (cluster.breakBefore && index > 0 ? '|' : '') + cluster.text)
        .join(''),
  },
  faces: {
    text: inBrackets,
    of: (text: string, style: TextLook) =>
      splitByFace([{ text, style }])
        .map((run) => `${run.face.family}[${run.text}]`)
        .join(' '),
  },
  places: {
    text: inBrackets,
    of: (text: string, style: TextLook) =>
      breakParagraph([{ text, style }], 1e6)
        .flatMap(({ runs }) => runs.map((run) => `${run.xPt / style.sizePt}[${run.text}]`))
        .join(' '),
  },
};

function linesOf(text: string, ems: number, style: TextLook, inLibreOffice: boolean): string {
  const widthPt = ems * style.sizePt;
  const lines = inLibreOffice
    ? breakAs('gaps', [{ text, style }], widthPt)
    : breakParagraph([{ text, style }], widthPt).map(({ runs }) => runs.map((run) => run.text).join(''));
  return lines.map((line) => (line === '' ? '(empty)' : shown(line))).join('\n');
}

/** The text that is written with `\u00a0` and its like. */
function seen(text: string): string {
  return JSON.parse(`"${text.replaceAll('"', '\\"')}"`) as string;
}

/** Spaces that hold, hyphens that may not show, and what is not drawn; the joiner in an emoji aside. */
const unseen = /(?! )\p{Z}|\p{Cc}|(?!\u200d)\p{Cf}|\u2011/gu;

function shown(text: string): string {
  return text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
