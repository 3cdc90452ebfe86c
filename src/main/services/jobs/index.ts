/** What takes longer than a blink: the same functions here, as the command line calls them, and in threads, as the desktop does. */
export * from './job-table';
export * from './run-here';
