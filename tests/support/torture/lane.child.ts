import { doShare, type Trial } from './trials';

/** Does one lane's share of a trial in a process of its own: `lane.child.ts TRIAL SEED LANE LANES TIMES`; sends the tallies. */
const [trial = '', ...numbers] = process.argv.slice(2);
const [seed = 0, lane = 0, lanes = 1, times = 1] = numbers.map(Number);
// A promise that nobody waits for must not hide a failure behind a process that goes on.
process.once('unhandledRejection', (reason) => {
  console.error('Nobody waited for', reason);
  process.exit(1);
});
// Nobody is left to hear of it.
process.once('disconnect', () => process.exit(1));
const tallies = await doShare(trial as Trial, { seed, lane, lanes, times });
process.send?.(tallies, () => process.exit());
