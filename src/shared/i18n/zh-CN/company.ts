import type { Catalogue } from '../catalogue';

export const company: Catalogue['company'] = {};
