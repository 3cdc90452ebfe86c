import { z } from 'zod';
import { type KeptPlace, keptPlaceSchema } from '#shared/contract';
import type { FilePlace, Store } from '../host';

/** So many files are remembered. */
const longest = 50;

const filePlaceSchema = z.strictObject({
  path: z.string().min(1).max(4096),
  id: z.string().max(64),
  place: keptPlaceSchema,
});

/** Entries that make no sense are as if they had never been kept. */
function keptPlaces(store: Pick<Store, 'readFilePlaces'>): readonly FilePlace[] {
  const kept = store.readFilePlaces();
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, longest).flatMap((one: unknown) => {
    const read = filePlaceSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

/** Where a file was left, as long as it holds the same project; undefined when it is not known. */
export function placeOfFile(store: Pick<Store, 'readFilePlaces'>, path: string, id: string): KeptPlace | undefined {
  return keptPlaces(store).find((one) => one.path === path && one.id === id)?.place;
}

/** Keeps where a file was left, in front of all others; the one that was left longest ago may go for it. */
export function keepFilePlace(store: Pick<Store, 'readFilePlaces' | 'writeFilePlaces'>, entry: FilePlace): void {
  const others = keptPlaces(store).filter(({ path }) => path !== entry.path);
  store.writeFilePlaces([entry, ...others].slice(0, longest));
}
