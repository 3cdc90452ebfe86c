import type { Catalogue } from '../translator';

export const menu: Catalogue['menu'] = {};
