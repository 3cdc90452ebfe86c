import type { Catalogue } from '../translator';

export const dialogs: Catalogue['dialogs'] = {};
