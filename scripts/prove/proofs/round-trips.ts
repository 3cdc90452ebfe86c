import { roundTrips, tripKinds } from '../../../tests/support/round-trips';
import type { Figure } from '../../fidelity/figures';
import type { Proof } from '../proof';

const generated = 1_000;

/** Every frozen file and journal, every example and a thousand generated projects are written, read and written again without a change. */
export const proof: Proof = {
  minutes: 20,
  run: async (seed) => {
    const figures: Figure[] = [];
    for (const kind of tripKinds) {
      const started = Date.now();
      const { tried, changed } = await roundTrips(kind, generated, seed);
      console.log(`${kind}: ${tried} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
      for (const change of changed.slice(0, 20)) console.log(`  ${change}`);
      const isEnough = tried >= (kind === 'generated projects' ? generated : 1);
      figures.push({
        name: `${kind} that come back as they were, with the same bytes`,
        value: `${tried - changed.length} of ${tried}`,
        bound: 'all',
        holds: isEnough && changed.length === 0,
      });
    }
    return figures;
  },
};
