import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeParts } from '../../../src/main/files/write-parts';
import { temporaryFolder } from '../../support/temporary-folder';

const parts = Array.from({ length: 3_000 }, (_, index) => new Uint8Array((index * 7) % 4_001).fill(index % 251));

it.each([1e9, 100_000, 999])(
  'W1 writes all pieces in their order where a call takes no more than %i bytes',
  async (most) => {
    const path = join(await temporaryFolder(), 'file');
    const file = await open(path, 'wx');
    let calls = 0;
    const writev = async (given: readonly NodeJS.ArrayBufferView[]) => {
      calls += 1;
      expect(given.length).toBeLessThanOrEqual(1_024);
      const bytes = Buffer.concat(given as Uint8Array[]).subarray(0, most);
      return { ...(await file.writev([new Uint8Array(bytes)])), buffers: given };
    };
    await writeParts({ writev } as never, parts.slice(0, most < 1e5 ? 300 : parts.length));
    await file.close();
    expect((await readFile(path)).equals(Buffer.concat(parts.slice(0, most < 1e5 ? 300 : parts.length)))).toBe(true);
    if (most === 1e9) expect(calls).toBeLessThan(6);
  },
);
