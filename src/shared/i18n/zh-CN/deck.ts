import type { Catalogue } from '../catalogue';

export const deck: Catalogue['deck'] = {};
