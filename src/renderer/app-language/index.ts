/** The interface's language, apart from the project's. */
export * from './language-context';
