/** The answers to the window's calls, by subject. */
export * from './leaving';
export * from './pictures';
export * from './program';
export * from './project';
export * from './registers';
