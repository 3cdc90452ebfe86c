import type { en } from './en/index';

/** The catalogue's shape: English is the source, Chinese must have every key of it. */
export type Catalogue = typeof en;
