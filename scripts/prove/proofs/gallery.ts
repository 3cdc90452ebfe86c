import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../npm-script';
import type { Proof } from '../proof';

const folder = join(import.meta.dirname, '../../../out/gallery');

/** Every layout is drawn in every theme, on light and dark paper, in both languages: `npm run gallery`. */
export const proof: Proof = {
  minutes: 15,
  run: async () => {
    const started = Date.now();
    const { code } = await runScript('gallery');
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    const pictures = [...index.matchAll(/<img src="([^"]+)"/g)].map(([, name = '']) => name);
    const drawn = pictures.filter((name) => isFresh(join(folder, name), started));
    const value = `${drawn.length} of ${pictures.length}`;
    const holds = code === 0 && pictures.length > 0 && drawn.length === pictures.length;
    return [{ name: 'sheets drawn', value, bound: 'all', holds }];
  },
};

/** A picture of this run, not one that an earlier run left there. */
function isFresh(path: string, since: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.size > 0 && stats.mtimeMs >= since;
}
