import fc from 'fast-check';

/**
 * Properties try the same cases on every machine, so that a red run can be repeated; `PROPERTY_SEED=random` looks for
 * new ones, another number repeats a find.
 */
const wanted = process.env.PROPERTY_SEED;
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted ?? 20261124) });
