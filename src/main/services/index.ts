/** What the contract's methods do: the open project, exports, settings, recent files, pictures. */
export * from './create-services';
export * from './host';
export * from './services';
