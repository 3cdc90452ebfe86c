import type { Catalogue } from '../translator';

export const coach: Catalogue['coach'] = {};
