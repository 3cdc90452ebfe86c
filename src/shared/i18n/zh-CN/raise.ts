import type { Catalogue } from '../translator';

export const raise: Catalogue['raise'] = {};
