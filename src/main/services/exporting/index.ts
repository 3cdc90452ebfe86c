/** Exports: which exporter makes what, and how its files get to the disk all or none. */
export * from './own-files';
export * from './register-file';
export * from './run-export';
