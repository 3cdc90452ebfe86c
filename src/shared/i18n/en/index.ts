import { edits } from './edits';
import { errors } from './errors';

/** English, and the shape that every other catalogue must have. One file a part of the program. */
export const en = { errors, edits };
