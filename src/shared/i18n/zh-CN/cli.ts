import type { Catalogue } from '../catalogue';

export const cli: Catalogue['cli'] = {
  untitled: '未命名计划书',
};
