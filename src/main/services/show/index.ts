/** The show that runs: one at a time, kept here so that every window draws the same. */
export { createShowKeeper, type ShowKeeper } from './show-keeper';
