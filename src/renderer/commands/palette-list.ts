import type { Command } from './command';
import { fuzzyScore } from './fuzzy';

interface Titled {
  readonly command: Command;
  /** The title that is shown, first, then the titles in the interface's other languages. */
  readonly titles: readonly string[];
}

/**
 * The commands that answer a search, best first. Without a search: those used lately, newest first, then the rest in
 * their own order. A command can be found by its title in any of them.
 */
export function paletteList(commands: readonly Titled[], search: string, recent: readonly string[]): readonly Titled[] {
  const rank = ({ command }: Titled) => {
    const place = recent.indexOf(command.id);
    return place < 0 ? recent.length : place;
  };
  if (search.trim() === '') return [...commands].sort((one, other) => rank(one) - rank(other));
  return commands
    .flatMap((entry) => {
      const scores = entry.titles.flatMap((title) => fuzzyScore(search, title) ?? []);
      return scores.length > 0 ? [{ entry, score: Math.max(...scores) }] : [];
    })
    .sort((one, other) => other.score - one.score || rank(one.entry) - rank(other.entry))
    .map(({ entry }) => entry);
}
