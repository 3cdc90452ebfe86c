/** What all Office files are made of: a package of parts, XML, units, colours of a theme, charts. */
export * from './charts/index';
export * from './colors';
export * from './core-properties';
export * from './languages';
export * from './package';
export * from './theme-faces';
export * from './units';
export * from './xml';
