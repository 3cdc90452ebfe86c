import type { Catalogue } from '../catalogue';

export const raise: Catalogue['raise'] = {};
