import type { Catalogue } from '../catalogue';

export const plan: Catalogue['plan'] = {};
