import type { Catalogue } from '../translator';

export const home: Catalogue['home'] = {};
