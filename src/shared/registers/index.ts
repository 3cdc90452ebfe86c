/** Lists that the guidance asks for: risks, duties, competitors, investors … A kind is one file of columns, words and rules. */
export * from './cells';
export * from './format-cell';
export * from './law/duties';
export * from './law/law-row';
export * from './model-cost';
export * from './read-cell';
export * from './register-kinds';
export * from './register-rows';
export * from './types';
