import type { Catalogue } from '../translator';

export const deck: Catalogue['deck'] = {};
