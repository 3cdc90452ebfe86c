import type { Catalogue } from '../translator';
import { edits } from './edits';
import { errors } from './errors';

/** 简体中文。 */
export const zhCN: Catalogue = { errors, edits };
