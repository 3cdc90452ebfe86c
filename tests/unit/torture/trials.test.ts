import { describe, expect, it } from 'vitest';
import { doShare, type Trial } from '../../support/torture/trials';

/** A cut of what `npm run prove torture` does: one lane's share of few. */
const seed = 1;

const cuts: readonly [rules: string, what: string, trial: Trial, times: number, lanes: number][] = [
  ['W2 J8 V9 V13', 'files are whole, work is kept or its loss told, and the next save works', 'faults', 60, 4],
  ['W1 J1 K3', 'a disk that lost its power has the file, and what was synced', 'power', 0, 4],
  ['F6 F7 F8', 'a spoilt file is taken or refused with a word for it, and what is taken can be saved', 'files', 900, 1],
  ['J2 J3 J9', 'a spoilt journal gives back a state that there was, or is told of', 'journals', 200, 1],
  ['B1', 'a window that says what it likes gets an answer with a type, and changes no file', 'wire', 10, 1],
];

describe('whatever happens', () => {
  it.each(cuts)('%s %s', { timeout: 300_000 }, async (_rules, _what, trial, times, lanes) => {
    for (const { name, tried, failures } of await doShare(trial, { seed, lane: 0, lanes, times })) {
      expect(failures, name).toEqual([]);
      expect(tried, name).toBeGreaterThanOrEqual(15);
    }
  });
});
