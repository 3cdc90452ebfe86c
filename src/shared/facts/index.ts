/** The catalogue of named values that text, charts and checks may refer to: computed once, formatted where they are read. */
export { citedReference, referenceFactName } from './catalogue/reference-facts';
export { priceOfStream } from './catalogue/stream-facts';
export * from './chart-number';
export * from './chart-with-facts';
export * from './explain-fact';
export { factSynonyms, synonymsOfFact } from './fact-synonyms';
export * from './facts-of';
export { formatDate } from './format-date';
export { formatFact, labelText } from './format-fact';
export { type ReadyChart, type ReadyChartId, readyChart, readyCharts } from './ready/ready-charts';
export { type ReadyTable, type ReadyTableId, readyTable, readyTables } from './ready/ready-tables';
export * from './resolve-facts';
export * from './types';
