/** The record of edits that a crash is recovered from. */
export * from './journal';
export * from './journal-record';
export * from './recover-journal';
