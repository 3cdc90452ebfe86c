/** Words as people type them: what answers a search in a list (names, synonyms, pinyin), and which are probably spelled wrong. */
export { foldText } from './fold-text';
export { matchPinyin } from './pinyin';
export { type Searchable, searcher } from './searcher';
export { checkLine } from './spelling/check-line';
export { type Confusion, confusions } from './spelling/chinese-confusions';
export {
  dictionaryOf,
  type EnglishParts,
  type EnglishWords,
  englishOf,
  partsOf,
  type Speller,
} from './spelling/english';
export { type English, englishes, type Misspelling } from './spelling/types';
