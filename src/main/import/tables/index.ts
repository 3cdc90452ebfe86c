/** Tables that spreadsheets write as text: bytes in, cells out. */
export * from './read-table';
