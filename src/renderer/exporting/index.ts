/** The export dialog: what, where to, how far, and what came of it. */
export { ExportDialog } from './export-dialog';
export { JobFailure } from './job-failure';
export { PrintDialog } from './print-dialog';
export { RunningExport } from './running-export';
export { useJob } from './use-job';
