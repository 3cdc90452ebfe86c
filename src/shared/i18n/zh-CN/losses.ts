import type { Catalogue } from '../catalogue';

export const losses: Catalogue['losses'] = {};
