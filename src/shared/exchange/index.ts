/** Tables as text, and registers as such tables: what goes out, what comes in, and what is said of it before. */
export * from './csv/index';
export * from './describe-reading';
export * from './match-columns';
export * from './read-rows';
export * from './register-csv';
export * from './take-rows';
export * from './why-not';
