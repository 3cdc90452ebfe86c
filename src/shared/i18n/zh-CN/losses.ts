import type { Catalogue } from '../translator';

export const losses: Catalogue['losses'] = {};
