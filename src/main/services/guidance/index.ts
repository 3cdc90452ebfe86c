/** The coach's words, the library and the benchmarks, as they lie in the program's resources. */
export { loadBenchmarks, loadLibrary } from './load-collections';
export { loadGuidance, loadOutlineWords } from './load-guidance';
