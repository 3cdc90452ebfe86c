/** The program's words in both languages: window, menus, command line, errors. */
export * from './catalogue';
export * from './translator';
