/** An identity that is never given twice, not even to a copy: 20 characters of [0-9a-z], about 103 bits. */
export type Id = string;

/** Makes new ids. Injected, so that tests and exports can be repeated byte for byte. */
export type IdSource = () => Id;

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The one piece of the platform that this room needs; browsers, Node and workers all have it. */
const platform = globalThis as unknown as { crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } };

/** Ids from the platform's secure random source. */
export const newId: IdSource = () => {
  const bytes = platform.crypto.getRandomValues(new Uint8Array(20));
  let id = '';
  for (const byte of bytes) id += alphabet[byte % 36];
  return id;
};

/** Ids from a seed, for tests and benchmarks. */
export function seededIds(random: () => number): IdSource {
  return () => Array.from({ length: 20 }, () => alphabet[Math.floor(random() * 36)]).join('');
}
