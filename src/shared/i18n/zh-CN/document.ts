import type { Catalogue } from '../translator';

export const document: Catalogue['document'] = {};
