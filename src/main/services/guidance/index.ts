/** The coach's words, as they lie in the program's resources. */
export * from './load-guidance';
