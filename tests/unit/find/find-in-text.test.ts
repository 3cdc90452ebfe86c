import { describe, expect, it } from 'vitest';
import { findInText } from '#shared/find';

/** What is looked for, in what, and where it is found: in UTF-16 units. `Aa`: match case, `|`: whole words. */
const cases: readonly [name: string, options: string, query: string, text: string, starts: readonly number[]][] = [
  ['capital and small letters are one', '', 'market', 'Market and MARKET', [0, 11]],
  ['unless asked', 'Aa', 'market', 'Market and market', [11]],
  ['nothing is found by nothing', '', '', 'market', []],
  ['blanks are letters', '', '  ', 'one  two', [3]],
  ['a blank that does not break is a blank', '', '5 M', '5\u00a0M', [0]],
  ['straight quotation marks find curly ones', '', "don't", 'We don’t', [3]],
  ['but not when asked for exactly these', 'Aa', "don't", 'We don’t', []],
  ['letters and digits of full width', '', 'ai 2', 'ＡＩ　２', [0]],
  ['overlapping ones are not found twice', '', 'aa', 'aaaa aaa', [0, 2, 5]],
  ['signs of patterns are signs', '', '.*', 'a.*b and ab', [1]],
  ['brackets, too', '', '(x', 'f(x) [x] (x', [1, 9]],
  ['a letter with its accent as one sign or as two', '', 'café', 'cafe\u0301 and café', [0, 10]],
  ['not a letter without its accent', '', 'cafe', 'cafe\u0301', []],
  ['not half of an emoji', '', '👩', '👩‍💻 and 👩', [10]],
  ['nor half of a pair', 'Aa', '\ud83d', '👩', []],
  ['letters that grow when they are made small', '', 'x', 'İİx', [2]],
  ['the last letter of a Greek word', '', 'ΟΔΟΣ', 'οδος', [0]],
  ['Chinese, without blanks', '', '市场', '目标市场是国内市场', [2, 7]],
  ['whole words', '|', 'port', 'A port, an airport, port', [2, 20]],
  ['whole words of several', '|', 'first answer', 'the first answers, first answer', [19]],
  ['whole words that no blank parts', '|', '市场', '目标市场规模', [2]],
  ['what is no word in Chinese', '|', '场规', '目标市场规模', []],
  ['Chinese beside letters', '|', 'AI', '用AI客服，用OpenAI', [1]],
];

describe('what is found in a text', () => {
  for (const [name, options, query, text, starts] of cases)
    it(name, () => {
      const found = findInText(
        { text },
        { text: query, matchCase: options.includes('Aa'), wholeWords: options.includes('|') },
      );
      expect(found.map(({ start }) => start)).toEqual(starts);
    });
});
