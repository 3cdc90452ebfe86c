/** What others reach or advise, beside the figures that it is about. */
export { BenchmarkLine, BenchmarkList } from './benchmark-list';
export { DilutionBenchmark } from './dilution-benchmark';
