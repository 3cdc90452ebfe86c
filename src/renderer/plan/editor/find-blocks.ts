import { commandById, commandSynonyms } from '#renderer/commands';
import { type InterfaceLanguage, otherLanguages } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { searcher } from '#shared/words';
import { blockMenu } from './block-menu';

/** The commands of the slash menu that answer what is typed behind the slash, best first: in any language, or in pinyin. */
export function findBlocks(words: string, language: InterfaceLanguage): readonly string[] {
  const spoken = [language, ...otherLanguages(language)].map((one) => createTranslator(one).t);
  const ids: readonly string[] = blockMenu.slash;
  const known = ids.flatMap((id) => commandById(id) ?? []);
  const name = ({ id, title }: (typeof known)[number]) => ({
    titles: spoken.map((t) => t(title)),
    synonyms: [...(commandSynonyms[id] ?? []), id],
  });
  // Scattered letters would keep the menu over a sentence that begins with a slash.
  return searcher(known, name, { looseFrom: Number.POSITIVE_INFINITY })(words).map(({ id }) => id);
}
