/** Project files on the disk: reading with suspicion, whole-file replacement, locks, the journal. Node's file system only. */
export * from './archive';
export * from './file-failure';
export * from './file-system';
export * from './fingerprint';
export * from './hold-project';
export * from './journal';
export * from './lock-file';
export * from './make-folder';
export * from './project-assets';
export * from './project-entries';
export * from './project-json';
export * from './read-project-file';
export * from './replace-file';
export * from './stable-json';
export type { NewerWord } from './stand-ins';
export * from './walk-json';
export * from './weigh-json';
export * from './write-project-file';
