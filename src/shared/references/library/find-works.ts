import { foldText, matchPinyin } from '#shared/words';
import type { ShelvedWork, WorkTopic } from './work';

/** What a topic is called, in all languages that somebody may search in. */
export type TopicNames = (topic: WorkTopic) => readonly string[];

/**
 * The works in which every word of a search stands, best first: those with it in the title, then by author or publisher, then by
 * topic, then by what they are good for. All works for an empty search. Accents, case and full width make no difference, and Chinese can be
 * typed in pinyin.
 */
export function findWorks(works: readonly ShelvedWork[], search: string, namesOf: TopicNames): readonly ShelvedWork[] {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return works;
  return works
    .flatMap((work) => {
      const ranks = rankedTexts(work, namesOf).map((texts) => texts.map(foldText));
      const found = words.map((word) => ranks.findIndex((texts) => texts.some((text) => stands(word, text))));
      return found.includes(-1) ? [] : [{ work, rank: found.reduce((sum, rank) => sum + rank, 0) }];
    })
    .sort((one, two) => one.rank - two.rank)
    .map(({ work }) => work);
}

/** Names and titles are looked up by how they sound, sentences are not. */
const longestName = 60;

const stands = (word: string, text: string) =>
  text.includes(word) || (text.length <= longestName && matchPinyin(text, word) !== null);

/** What a work is found by, the best first. */
function rankedTexts({ cited, topics, use }: ShelvedWork, namesOf: TopicNames): readonly (readonly string[])[] {
  const { title, author = '', publisher = '', container = '', number = '' } = cited;
  return [
    [title],
    [author, publisher, container, number],
    topics.flatMap((topic) => namesOf(topic)),
    Object.values(use),
  ];
}
