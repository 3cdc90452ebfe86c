/** What the contract's methods do: the open project, exports, settings, recent files, pictures. */
export * from './create-services';
export type { Exported } from './exporting';
export * from './host';
export * from './jobs';
export * from './services';
