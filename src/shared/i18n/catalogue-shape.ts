import type { en } from './en/index';

/** The shape of a catalogue: English is the source, and each other language must have every key of it. */
export type Catalogue = typeof en;
