import type { Catalogue } from '../translator';

export const company: Catalogue['company'] = {};
