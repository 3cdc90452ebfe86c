import type { Patch, Project } from '#shared/project';

type Look = Pick<Project['deck'], 'theme' | 'mode' | 'brand'>;

/** Changes the look of a deck: its theme, its paper, its brand's colour; nothing for what it has already. */
export function setLookPatches({ deck }: Pick<Project, 'deck'>, look: Partial<Look>): Patch[] {
  const now = { theme: deck.theme, mode: deck.mode ?? 'light', brand: deck.brand ?? '' };
  return (['theme', 'mode', 'brand'] as const).flatMap((key): Patch[] => {
    const value = look[key];
    return value === undefined || value === now[key] ? [] : [{ op: 'set', path: ['deck', key], value }];
  });
}

/** A colour as people write it (`b3261e`, `#B32`) as `#RRGGBB`; null when it is none. */
export function readColor(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(text)?.[1];
  if (!digits) return null;
  const full = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
  return `#${full.toUpperCase()}`;
}
