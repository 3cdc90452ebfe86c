/** What a target cannot carry of a document's text: the preflight says it before an export, exporters after it. */
export * from './link-policy';
export * from './losses-of';
export * from './plan-charts';
export * from './plan-links';
export * from './symbols';
