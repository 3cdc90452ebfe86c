import { foldText } from './fold-text';

/** One of the names by which something is found. */
export interface Name {
  /** Folded. */
  readonly text: string;
  /** 0 the name as it is shown, 1 a part of it or the same in another language, 2 a synonym. */
  readonly distance: number;
}

/**
 * The names in a title: itself, what stands in brackets in it, what is left without those and without what follows a comma, and both
 * sides of a colon: `Total market (TAM)` is `total market` and `tam`, `Runway, 2027` is `runway`, `Use of funds: Sales` is `sales`.
 */
export function namesInTitle(title: string, distance: number): readonly Name[] {
  const bracketed = [...title.matchAll(/[(（]([^()（）]+)[)）]/g)].map(([, inner = '']) => inner);
  const bare = title.replace(/[(（][^()（）]+[)）]/g, ' ');
  const [beforeComma = ''] = bare.split(/[,，]/);
  const parts = [...bracketed, bare, beforeComma, ...bare.split(/[:：]/)].map(foldText);
  const whole = foldText(title);
  return [
    { text: whole, distance },
    ...[...new Set(parts)]
      .filter((text) => text !== whole && /\p{L}/u.test(text))
      .map((text) => ({ text, distance: Math.max(distance, 1) })),
  ];
}
