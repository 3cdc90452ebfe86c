/** What answers a search in a list: one order for figures, commands, blocks and sources, in every language and in pinyin. */
export { foldText } from './fold-text';
export { matchPinyin } from './pinyin';
export { type Searchable, searcher } from './searcher';
