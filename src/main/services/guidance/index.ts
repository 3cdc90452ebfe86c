/** The coach's words, the guide, the library, the benchmarks and the law, as they lie in the program's resources. */
export { loadBenchmarks, loadGuide, loadLaw, loadLibrary, loadParts } from './load-collections';
export { loadGuidance, loadOutlineWords } from './load-guidance';
