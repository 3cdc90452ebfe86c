/** The main job on files, without a session: what the command line calls. */
export * from './check-file';
export * from './describe-file';
export * from './export-file';
export * from './new-file';
export * from './preflight-file';
