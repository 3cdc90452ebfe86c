/** The program's words in every language: window, menus, command line, errors. */
export * from './catalogue-shape';
export * from './chart-words';
export * from './translator';
