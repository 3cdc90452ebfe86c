import type { Catalogue } from '../translator';

export const cli: Catalogue['cli'] = {};
