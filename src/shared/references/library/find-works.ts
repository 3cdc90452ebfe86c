import type { ShelvedWork, WorkTopic } from './work';

/** What a topic is called, in all languages that somebody may search in. */
export type TopicNames = (topic: WorkTopic) => readonly string[];

/**
 * The works in which every word of a search stands, best first: those with it in the title, then by author or publisher, then by
 * topic, then by what they are good for. All works for an empty search. Accents, case and full width make no difference.
 */
export function findWorks(works: readonly ShelvedWork[], search: string, namesOf: TopicNames): readonly ShelvedWork[] {
  const words = plainText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return works;
  return works
    .flatMap((work) => {
      const ranks = rankedTexts(work, namesOf).map(plainText);
      const found = words.map((word) => ranks.findIndex((text) => text.includes(word)));
      return found.includes(-1) ? [] : [{ work, rank: found.reduce((sum, rank) => sum + rank, 0) }];
    })
    .sort((one, two) => one.rank - two.rank)
    .map(({ work }) => work);
}

/** What a work is found by, the best first. */
function rankedTexts({ cited, topics, use }: ShelvedWork, namesOf: TopicNames): readonly string[] {
  const { title, author = '', publisher = '', container = '', number = '' } = cited;
  return [
    title,
    [author, publisher, container, number].join('\n'),
    topics.flatMap((topic) => namesOf(topic)).join('\n'),
    Object.values(use).join('\n'),
  ];
}

/** `Géron` is found by `geron`. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
