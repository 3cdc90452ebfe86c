import { foldText, hasHan, wordsOf } from './fold-text';
import { type Name, namesInTitle } from './names';
import { matchPinyin } from './pinyin';

/** What something in a list is found by. */
export interface Searchable {
  /** What it is called: first as it is shown, then in other languages. */
  readonly titles: readonly string[];
  /** What else people call it. */
  readonly synonyms?: readonly string[];
  /** Whether it stands behind others that answer as well. */
  readonly isLess?: boolean;
}

export interface SearchHow {
  /**
   * From how many letters on those that stand in a name in their order, apart from each other, are an answer, after all others. Few letters
   * stand so in most names: the more a wrong choice costs, the more should be asked for.
   */
  readonly looseFrom?: number;
}

/** How well a name answers: each better than all that follow. */
const ranks = ['exact', 'begins', 'words', 'initials', 'inside', 'called', 'spelled', 'loose'] as const;
type Rank = (typeof ranks)[number];

interface Answer {
  readonly rank: number;
  readonly distance: number;
  /** What is not in the search: the shorter name says more of it. */
  readonly length: number;
}

/**
 * Searches a list: what answers, best first: what is called so, what begins so, where each word begins a word or each letter does,
 * where it stands inside, and last what has its letters in their order. `name` says what an item is found by; it is asked once.
 * Everything, in its own order, for an empty search.
 */
export function searcher<T>(
  items: readonly T[],
  name: (item: T) => Searchable,
  { looseFrom = 2 }: SearchHow = {},
): (search: string) => readonly T[] {
  const named = items.map((item) => ({ item, ...asNamed(name(item)) }));
  return (search) => {
    const wanted = foldText(search);
    if (wanted === '') return search.trim() === '' ? items : [];
    return named
      .flatMap((one, order) => {
        const answer = bestAnswer(wanted, one, looseFrom);
        return answer ? [{ item: one.item, order, answer, isLess: one.isLess }] : [];
      })
      .sort((one, two) => compare(one, two) || one.answer.length - two.answer.length || one.order - two.order)
      .map(({ item }) => item);
  };
}

/** Names that are compared with each search, made once. */
interface Named {
  readonly names: readonly Name[];
  readonly readsHan: boolean;
  readonly isLess: boolean;
}

function asNamed({ titles, synonyms = [], isLess = false }: Searchable): Named {
  const names = [
    ...titles.flatMap((title, at) => namesInTitle(title, at === 0 ? 0 : 1)),
    ...synonyms.map((synonym) => ({ text: foldText(synonym), distance: 2 })),
  ];
  return { names, readsHan: hasHan(titles[0] ?? ''), isLess };
}

interface Ranked {
  readonly answer: Answer;
  readonly isLess: boolean;
}

/** What is called exactly so comes first, set or not; else what stands behind does so before it matters which name answered. */
function compare(one: Ranked, two: Ranked): number {
  const rank = one.answer.rank - two.answer.rank;
  if (rank !== 0) return rank;
  const distance = one.answer.distance - two.answer.distance;
  const less = Number(one.isLess) - Number(two.isLess);
  return one.answer.rank === ranks.indexOf('exact') ? distance || less : less || distance;
}

function bestAnswer(wanted: string, { names, readsHan }: Named, looseFrom: number): Answer | null {
  let best: Answer | null = null;
  for (const { text, distance } of names) {
    const rank = rankOf(wanted, text, readsHan, looseFrom);
    if (rank === null) continue;
    const answer = { rank: ranks.indexOf(rank), distance, length: text.length };
    if (!best || answer.rank < best.rank) best = answer;
    else if (answer.rank === best.rank) best = nearer(best, answer);
  }
  return best;
}

/** What two names say together: the nearer of both, and the shorter. */
const nearer = (one: Answer, two: Answer): Answer => ({
  rank: one.rank,
  distance: Math.min(one.distance, two.distance),
  length: Math.min(one.length, two.length),
});

function rankOf(wanted: string, name: string, readsHan: boolean, looseFrom: number): Rank | null {
  if (name === wanted) return 'exact';
  if (name.startsWith(wanted)) return 'begins';
  if (beginsWords(wanted, name)) return 'words';
  const pinyin = matchPinyin(name, wanted);
  if (pinyin && readsHan) return pinyin.place === 'whole' ? 'exact' : pinyin.place === 'start' ? 'begins' : 'words';
  if (beginsInitials(wanted, name)) return 'initials';
  if (name.includes(wanted)) return 'inside';
  // Who reads no Han seldom types pinyin: it stands behind, and first letters alone mean something else.
  if (pinyin && !pinyin.isInitials) return pinyin.place === 'whole' ? 'called' : 'spelled';
  return wanted.length >= looseFrom && hasLetters(wanted, name) ? 'loose' : null;
}

/** Whether each word begins a word of the name. Chinese has no blanks: there a word may begin anywhere. */
function beginsWords(wanted: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(wanted).every((word) =>
    hasHan(word) ? name.includes(word) : words.some((one) => one.startsWith(word)),
  );
}

/** Whether the letters are the first ones of the name's words: `gm` of a gross margin. */
function beginsInitials(wanted: string, name: string): boolean {
  const words = wordsOf(name);
  return (
    wanted.length > 1 &&
    words.length > 1 &&
    words
      .map(([first = '']) => first)
      .join('')
      .startsWith(wanted)
  );
}

/** Whether the letters stand in the name in their order, the first of them at the beginning of a word. */
function hasLetters(wanted: string, name: string): boolean {
  let at = 0;
  for (const letter of wanted.replaceAll(' ', '')) {
    const found = at === 0 ? beginningOf(letter, name) : name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

const beginningOf = (letter: string, name: string) =>
  name.startsWith(letter) || hasHan(letter) ? name.indexOf(letter) : name.indexOf(` ${letter}`) + 1 || -1;
