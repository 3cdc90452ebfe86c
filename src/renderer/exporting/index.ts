/** The export dialog: what, where to, how far, and what came of it. */
export { ExportDialog } from './export-dialog';
export { PrintDialog } from './print-dialog';
