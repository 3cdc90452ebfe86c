import type { Catalogue } from '../translator';

export const plan: Catalogue['plan'] = {};
