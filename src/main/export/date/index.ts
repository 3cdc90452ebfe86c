/** The date that the files of an export bear. */
export * from './export-date';
