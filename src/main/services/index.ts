/** What the contract's methods do: the open project, exports, settings, recent files, pictures. */
export * from './host';
export * from './services';
