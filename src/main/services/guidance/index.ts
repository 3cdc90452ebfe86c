/** The coach's words, the library, the benchmarks and the law, as they lie in the program's resources. */
export { loadBenchmarks, loadLaw, loadLibrary } from './load-collections';
export { loadGuidance, loadOutlineWords } from './load-guidance';
