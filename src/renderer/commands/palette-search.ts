import { searcher } from '#shared/words';
import type { Command } from './command';
import { commandSynonyms } from './command-synonyms';

interface Titled {
  readonly command: Command;
  /** The title that is shown, first, then the titles in the interface's other languages. */
  readonly titles: readonly string[];
}

/**
 * Searches the commands: those that answer, best first. Without a search: those used lately, newest first, then the rest in
 * their own order. A command can be found by its title in any language, and by what other programs call it.
 */
export function paletteSearch(
  commands: readonly Titled[],
  recent: readonly string[],
): (search: string) => readonly Titled[] {
  const rank = ({ command }: Titled) => {
    const place = recent.indexOf(command.id);
    return place < 0 ? recent.length : place;
  };
  const byUse = [...commands].sort((one, other) => rank(one) - rank(other));
  return searcher(byUse, ({ command, titles }) => ({ titles, synonyms: commandSynonyms[command.id] ?? [] }));
}
