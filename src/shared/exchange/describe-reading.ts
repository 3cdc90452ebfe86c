import { type AnyLanguage, listedPhrases, withBrackets } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { MatchedColumn } from './match-columns';
import type { RegisterReading } from './read-rows';

/** So many of a kind are named; the others are counted. */
const named = 5;
/** Of a cell, in characters. */
const shownLength = 40;

/** What is to be known before rows come in: what is kept out, what stays empty, what no column can read. Nothing when all fits. */
export function describeReading(reading: RegisterReading, { t, language }: Translator): readonly string[] {
  const { leftOut, missing, unread, spilled } = reading;
  const list = (parts: readonly string[]) => namedFirst(parts, { t, language });
  const why = (one: MatchedColumn) =>
    one.why && withBrackets(columnTitle(one, t), t(`registers.taking.why.${one.why}`), language);
  const cells = unread.map(({ line, column, text }) =>
    t('registers.taking.unreadAt', { line, column: column.name[language], text: shortened(text) }),
  );
  const lines = spilled.map((line) => t('registers.taking.line', { line }));
  return [
    ...(leftOut.length > 0
      ? [t('registers.taking.leftOut', { list: list(leftOut.map((one) => why(one) ?? '')) })]
      : []),
    ...(spilled.length > 0 ? [t('registers.taking.spilled', { count: spilled.length, list: list(lines) })] : []),
    ...(unread.length > 0 ? [t('registers.taking.unread', { count: unread.length, list: list(cells) })] : []),
    ...(missing.length > 0
      ? [t('registers.taking.missing', { list: list(missing.map(({ name }) => name[language])) })]
      : []),
  ];
}

/** What a column of a file is called: by its place where it has no title. */
export function columnTitle({ title, place }: MatchedColumn, t: Translator['t']): string {
  return shortened(title) || t('registers.taking.columnAt', { place: place + 1 });
}

function namedFirst(parts: readonly string[], { t, language }: { t: Translator['t']; language: AnyLanguage }): string {
  const rest = parts.length - named;
  const shown = rest > 1 ? [...parts.slice(0, named), t('registers.taking.and', { count: rest })] : parts;
  return listedPhrases(shown, language);
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 4 * shownLength).replace(/\s+/g, ' ')];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : characters.join('');
}
