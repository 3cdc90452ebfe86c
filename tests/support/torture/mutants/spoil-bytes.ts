import type { Dice } from './dice';

/** What a bad cable, a cut transfer or a careless program does to bytes. */
export function spoilBytes(bytes: Uint8Array, { roll, pick }: Dice): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = roll(bytes.length);
  const length = Math.min(1 + roll(64), bytes.length - at);
  switch (
    pick(['flip', 'flip', 'flip', 'cut', 'overwrite', 'zeros', 'insert', 'leave out', 'double', 'swap'] as const)
  ) {
    case 'flip':
      for (let count = pick([1, 1, 1, 2, 8]); count > 0; count -= 1) {
        const place = roll(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << roll(8));
      }
      return copy;
    case 'cut':
      return copy.subarray(0, at);
    case 'overwrite':
      for (let place = at; place < at + length; place += 1) copy[place] = roll(256);
      return copy;
    case 'zeros':
      return copy.fill(0, at, at + pick([1, 16, 512, 4096]));
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, roll(256)), bytes.subarray(at)]);
    case 'leave out':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 'double':
      return Buffer.concat([bytes, bytes.subarray(at)]);
    case 'swap': {
      const other = roll(bytes.length - length + 1);
      copy.set(bytes.subarray(other, other + length), at);
      return copy;
    }
  }
}
