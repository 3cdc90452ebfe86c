/** What the contract's methods do: the open project, exports, settings, recent files, pictures; and the same on files. */
export * from './create-services';
export type { Exported } from './exporting';
export * from './headless';
export * from './host';
export * from './jobs';
export * from './services';
