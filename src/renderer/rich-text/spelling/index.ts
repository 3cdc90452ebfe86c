/** Spelling, looked over while somebody writes: by a dictionary and a list of confusions, in a worker, offline. */
export { hasMarks, nextMisspelling, Spelling } from './spelling';
