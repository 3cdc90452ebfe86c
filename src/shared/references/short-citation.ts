import type { AnyLanguage } from '#shared/base';
import type { Reference } from '#shared/project';
import { yearOf } from './dates';
import { type Name, namesIn } from './names';

/** How several are named, and how what is behind the name is parted from it. */
interface Words {
  readonly and: string;
  readonly others: string;
  readonly comma: string;
  readonly inBrackets: (text: string) => string;
}

const words: Readonly<Record<AnyLanguage, Words>> = {
  en: { and: ' & ', others: ' et al.', comma: ', ', inBrackets: (text) => `(${text})` },
  'zh-CN': { and: '、', others: ' 等', comma: '，', inBrackets: (text) => `（${text}）` },
};

/**
 * A source as it is named within a sentence, by author and year: `(Vaswani et al., 2017)`, 「（周志华，2016）」. Who has no author is named by its
 * publisher, else by its title; what has no date, without a year.
 */
export function shortCitation({ author, publisher, title, date }: Reference, language: AnyLanguage): string {
  const { and, others, comma, inBrackets } = words[language];
  const names = namesIn(author).map(familyOf);
  const [first = publisher.trim() || title.trim(), second] = names;
  const who = names.length > 2 ? `${first}${others}` : second === undefined ? first : `${first}${and}${second}`;
  return inBrackets([who, yearOf(date)].filter((part) => part !== '').join(comma));
}

function familyOf(name: Name): string {
  return name.kind === 'person' ? name.family : name.text;
}
