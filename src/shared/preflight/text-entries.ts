import type { ExportTarget } from '#shared/contract';
import { blankCharacters, namedCharacter, textLosses } from '#shared/losses';
import type { Path } from '#shared/project';
import { entry } from './entry';
import type { PreflightEntry } from './types';

/** PDF and pictures leave blank what our fonts lack; an office program looks for a font of its own. */
export function glyphEntries(text: string, place: Path, targets: readonly ExportTarget[]): readonly PreflightEntry[] {
  const blank = blankCharacters(text);
  if (blank.length === 0) return [];
  const characters = blank.map(namedCharacter).join(', ');
  const isLost = (target: ExportTarget) => textLosses(target, text).characters.length > 0;
  const drawn = targets.filter(isLost);
  const asked = targets.filter((target) => !isLost(target));
  return [
    ...(drawn.length > 0 ? [entry('glyph.blank', 'glyphs', 'warning', place, drawn, { characters })] : []),
    ...(asked.length > 0 ? [entry('glyph.elsewhere', 'glyphs', 'hint', place, asked, { characters })] : []),
  ];
}

/** An entry for each address that some of the targets may not hold. */
export function linkEntries(
  losses: readonly { readonly target: ExportTarget; readonly addresses: readonly string[] }[],
  place: Path,
): readonly PreflightEntry[] {
  const all = new Set(losses.flatMap(({ addresses }) => addresses));
  return [...all].map((address) => {
    const targets = losses.filter(({ addresses }) => addresses.includes(address)).map(({ target }) => target);
    return entry('link.dropped', 'target', 'warning', place, targets, { address });
  });
}
