import type { Catalogue } from '../catalogue';

export const exporting: Catalogue['exporting'] = {};
