import { describe, expect, it } from 'vitest';
import './pretend-window';
import { loadLibrary } from '#main/services/guidance';
import { applyPatches } from '#shared/project';
import { worksOf } from '#shared/references';
import { bandRange } from '../../../src/renderer/numbers/benchmarks/band-range';
import { addWork } from '../../../src/renderer/numbers/library/add-work';
import { soundProject } from '../../fixtures/sound-project';

const [work] = worksOf(await loadLibrary('resources'));
if (!work) throw new Error('The library is empty.');

describe('addWork', () => {
  it('puts a work at the end of the sources, once, and is taken back whole', () => {
    const before = soundProject();
    const patches = addWork(before, work, '2026-12-01');
    const { value: after, inverse } = applyPatches(before, patches);
    expect(after.references.slice(0, -1)).toEqual(before.references);
    expect(after.references.at(-1)).toMatchObject({ ...work.cited, accessed: '2026-12-01' });
    expect(addWork(after, work, '2026-12-02')).toEqual([]);
    expect(applyPatches(after, inverse).value).toEqual(before);
  });
});

describe('bandRange', () => {
  const bands = [{ below: 1.5 }, { below: 2_000_000 }, {}].map((band) => ({
    ...band,
    name: { en: 'band', 'zh-CN': '档' },
    tone: 'fair' as const,
  }));

  it('says where a band begins and ends', () => {
    const ranges = bands.map((_, index) => bandRange({ bands } as never, index, 'en'));
    expect(ranges).toEqual(['< 1.5', '1.5–2,000,000', '≥ 2,000,000']);
    expect(bandRange({ bands, currency: 'USD' } as never, 2, 'en')).toMatch(/^≥ \$2(?:\.0)?M$/);
  });
});
