import type { Catalogue } from '../catalogue';

export const coach: Catalogue['coach'] = {};
