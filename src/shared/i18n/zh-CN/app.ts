import type { Catalogue } from '../translator';

export const app: Catalogue['app'] = {};
