import type { Catalogue } from '../translator';

export const exporting: Catalogue['exporting'] = {};
