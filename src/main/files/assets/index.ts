/** Pictures that come from outside: judged by content, made harmless. */
export * from './read-picture';
export * from './sanitise-svg';
export * from './strip-metadata';
export * from './with-colours';
