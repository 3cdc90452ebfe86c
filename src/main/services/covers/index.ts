/** Pictures of recent files for the first page. */
export { type Covers, createCovers } from './covers';
