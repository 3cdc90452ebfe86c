/** Tables as text: comma, semicolon or tab between cells, a line a row, as spreadsheets write and read them. */
export * from './guard-cell';
export * from './read-csv';
export * from './write-csv';
