import type { Catalogue } from '../catalogue';

export const document: Catalogue['document'] = {};
