/** A word to look up, where it stands in its line. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** What is no prose although it has letters: addresses, names of files, handles, code-like words, what stands for a figure. */
const noProse =
  /\S*(?:@|:\/\/|www\.|[\\_#]|\ufffc)\S*|(?<!\S)~?\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?|\p{L}*\p{N}[\p{L}\p{N}]*/gu;

const latin = /\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*(?:['’]\p{Script=Latin}+)*/gu;

/** One and two letters are abbreviations as often as words. */
const fewestLetters = 3;

/**
 * The words of a line that a dictionary can judge. Left out are addresses, files, codes and words with digits, acronyms (ARR, KPIs), names with
 * capitals inside (GitHub), and capitalised words within a sentence, which are names.
 */
export function tokensOf(line: string): readonly Token[] {
  const prose = line.replace(noProse, (found) => '\u0000'.repeat(found.length));
  return [...prose.matchAll(latin)].flatMap(({ 0: found, index }) => {
    const word = found.replaceAll('’', "'");
    const letters = word.replace(/'s?$/i, '');
    if (letters.length < fewestLetters || hasInnerCapital(letters)) return [];
    if (isCapitalised(letters) && !beginsSentence(prose.slice(0, index))) return [];
    return [{ start: index, end: index + letters.length, word: letters }];
  });
}

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);
const hasInnerCapital = (word: string) => /.\p{Lu}/u.test(word);

/** Whether what stands before is nothing, or the end of a sentence. */
const beginsSentence = (before: string) => /(?:^|[.!?]["”’)]*\s+)["“‘(\s]*$/u.test(before);
