import { describe, expect, it } from 'vitest';
import { breakAs, breakParagraph, measureText, splitByFace, type TextLook } from '#shared/text';
import { analyse } from '../../../src/shared/text/analyse';

const look: TextLook = { sizePt: 20, bold: false, italic: false, code: false };

/** Lines of a text, runs joined, in a width given in ems. */
function lines(text: string, ems: number, style = look): string[] {
  return breakParagraph([{ text, style }], ems * style.sizePt).map((line) => line.runs.map((run) => run.text).join(''));
}

/** All places at which a line may begin, as bars. */
function bars(text: string): string {
  return analyse(text)
    .map((cluster, index) => (cluster.breakBefore && index > 0 ? '|' : '') + cluster.text)
    .join('');
}

describe('T1 breaks English at spaces and behind hyphens', () => {
  it.each([
    'the |quick |brown',
    'a |well-|known |fact',
    '“Quoted |words”, |he |said',
    'ARR/NRR |and |A/B |tests',
    'grew |120% |(net) |in |2026',
    'it’s |$1.5M |a |year',
    'end… |and |then',
    '-5 |°C |to |+4 |°C',
  ])('%s', (expected) => expect(bars(expected.replaceAll('|', ''))).toBe(expected));
});

describe('T2 breaks Chinese between characters, and never against its rules', () => {
  it.each([
    '一|二|三，|四|五。',
    '一|二|（三|四）|五',
    '他|说|“你|好”|然|后|走|了',
    '他|说：|“你|好。”|然|后',
    '三|四……|五|六',
    '约|翰·史|密|斯',
    '一|二|——|三|四',
    '看|《三|体》、|〈西|游〉|吧',
    '人|们|‘常|说’|的|话',
    '价|格|￥5|元，|约|5‰|的',
    'カ|レー|と|人々',
  ])('%s', (expected) => expect(bars(expected.replaceAll('|', ''))).toBe(expected));
});

describe('T3 mixes Chinese and English with no gap of its own', () => {
  it.each([
    '使|用|TensorFlow|框|架',
    '公|司|AI|（人|工|智|能）|部',
    'ABC|（def）|ghi',
    '融|资|1,200|万|元',
    '增|长|50%|的|收|入',
    '支|持|A/B|测|试',
    '在 |2026 |年',
    '用|“AI”|的|公|司',
  ])('%s', (expected) => expect(bars(expected.replaceAll('|', ''))).toBe(expected));

  it('adds nothing at the border of two scripts', () => {
    expect(measureText('中A中', look)).toBeCloseTo(measureText('中', look) * 2 + measureText('A', look), 6);
  });
});

describe('T4 cuts a word only when it is wider than the line', () => {
  it('by character', () => expect(lines('nnnnnnnnnnnn', 3)).toEqual(['nnnnn', 'nnnnn', 'nn']));
  it('behind a joint of an address when one is near the end', () =>
    expect(lines('nnnnnnn/nnnnnnnnn', 5.5)).toEqual(['nnnnnnn/', 'nnnnnnnnn']));
  it('one character a line when nothing else fits', () => expect(lines('中文', 0.5)).toEqual(['中', '文']));
  it('never inside a character that is made of several code points', () =>
    expect(lines('👩‍👩‍👧👩‍👩‍👧', 1.4)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']));
  it('with a Chinese rule in mind where it has the choice', () =>
    expect(lines('中文）））））文', 3)).toEqual(['中', '文））', '）））', '文']));
});

describe('T5 obeys characters that speak about breaking', () => {
  it('a no-break space holds', () => expect(lines('a 10\u00a0km b', 3)).toEqual(['a', '10\u00a0km', 'b']));
  it('a soft hyphen shows only where it breaks', () => {
    expect(lines('co\u00adoperation', 20)).toEqual(['cooperation']);
    expect(lines('the coop\u00aderation', 4.5)).toEqual(['the coop-', 'eration']);
  });
  it('a line feed begins a line, CRLF only one', () => expect(lines('a\nb\r\n\nc', 20)).toEqual(['a', 'b', '', 'c']));
  it('a text that ends in a line feed has an empty last line', () => expect(lines('a\n', 20)).toEqual(['a', '']));
  it('empty text is one empty line', () => expect(breakParagraph([], 100)).toEqual([{ widthPt: 0, runs: [] }]));
  it('a tab leads to the next stop', () => {
    const [line] = breakParagraph([{ text: 'a\tb', style: look }], 400);
    expect(line?.runs.map((run) => [run.text, run.xPt])).toEqual([
      ['a', 0],
      ['b', 72],
    ]);
  });
  it('invisible characters are not drawn', () => expect(lines('a\u200bb\u2060c\ufeff', 20)).toEqual(['abc']));
});

describe('T6 gives every character its face', () => {
  const faces = (text: string) => splitByFace([{ text, style: look }]).map((run) => `${run.text}:${run.face.family}`);
  it.each([
    ['你好AI世界', ['你好:cjk', 'AI:latin', '世界:cjk']],
    ['他说“AI”很好', ['他说“:cjk', 'AI:latin', '”很好:cjk']],
    ['“AI”公司', ['“:cjk', 'AI:latin', '”公司:cjk']],
    ['the “new” plan', ['the “new” plan:latin']],
    ['it’s—well…·', ['it’s—well…·:latin']],
    ['约翰·史密斯……', ['约翰·史密斯……:cjk']],
    ['OpenAI——一家', ['OpenAI:latin', '——一家:cjk']],
    ['中 文', ['中:cjk', ' :latin', '文:cjk']],
    ['①→★', ['①:cjk', '→:latin', '★:cjk']],
  ] as const)('%s', (text, expected) => expect(faces(text)).toEqual(expected));

  it('code is mono where the mono face has the character', () => {
    const runs = splitByFace([{ text: 'a中', style: { ...look, code: true } }]);
    expect(runs.map((run) => run.face.family)).toEqual(['mono', 'cjk']);
  });
  it('Chinese has no italic', () => {
    const runs = splitByFace([{ text: 'a中', style: { ...look, italic: true } }]);
    expect(runs.map((run) => run.face.italic)).toEqual([true, false]);
  });
  it('a style change cuts a run, not a word', () => {
    const [line] = breakParagraph(
      [
        { text: 'bo', style: look },
        { text: 'ld', style: { ...look, bold: true } },
      ],
      100,
    );
    expect(line?.runs.map((run) => [run.text, run.face.bold])).toEqual([
      ['bo', false],
      ['ld', true],
    ]);
  });
});

describe('T17 full-width marks that meet', () => {
  const starts = (text: string, ems = 100) =>
    breakParagraph([{ text, style: look }], ems * 20).map((line) =>
      line.runs.map((run) => `${run.xPt / 20}${run.text}`),
    );
  it.each([
    ['甲」「乙', ['0甲」', '1.5「乙']],
    ['甲，“乙”', ['0甲，', '1.5“乙”']],
    ['甲。”（乙）、', ['0甲。', '1.5”', '2（乙）', '4.5、']],
    ['（《甲》）', ['0（', '0.5《甲》', '3）']],
    ['甲！”乙', ['0甲！”乙']],
    ['甲（乙', ['0甲（乙']],
    ['a), “b', ['0a), “b']],
  ])('%s', (text, expected) => expect(starts(text)).toEqual([expected]));
  it('stand closer but let a line end where they would end it apart', () => {
    expect(lines('甲乙」「丙丁戊', 6)).toEqual(['甲乙」「丙丁', '戊']);
    expect(lines('甲乙」「丙丁戊', 6.5)).toEqual(['甲乙」「丙丁', '戊']);
    expect(lines('甲乙」「丙丁戊', 7)).toEqual(['甲乙」「丙丁戊']);
  });
  it('do not, where a line parts them or their sizes differ', () => {
    expect(starts('甲乙」「丙', 3)).toEqual([['0甲乙」'], ['0「丙']]);
    const runs = breakParagraph(
      [
        { text: '甲」', style: look },
        { text: '「乙', style: { ...look, sizePt: 30 } },
      ],
      1e3,
    );
    expect(runs[0]?.runs.map(({ xPt }) => xPt)).toEqual([0, 40]);
  });
});

describe('T19 LibreOffice is measured by its own rules', () => {
  it('a gap between Chinese and Latin, and no break between a full-width comma and a digit', () => {
    const runs = [{ text: '品牌，2.4万家', style: look }];
    expect(breakAs('full', runs, 100)).toEqual(['品牌，2.4', '万家']);
    expect(breakAs('gaps', runs, 85)).toEqual(['品', '牌，2.4', '万家']);
  });
});
