import { checkLine, type English, type EnglishWords } from '#shared/words';
import type { Answer, Question } from './messages';

/** Answers a question about spelling; `wordsOf` makes the dictionary of an English, and keeps the last one. */
export function answerTo(question: Question, wordsOf: (english: English) => EnglishWords): Answer {
  const { id, kind, english } = question;
  if (kind === 'suggest') return { kind, id, words: wordsOf(english).suggest(question.word) };
  // A text without letters never loads the dictionary.
  const isKnown = (word: string) => wordsOf(english).isKnown(word);
  return { kind, id, found: question.lines.map((line) => checkLine(line, isKnown)) };
}
