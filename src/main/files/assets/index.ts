/** Pictures that come from outside: judged by content, made harmless. */
export * from './read-picture';
export * from './sanitise-svg';
export { colourSegments } from './strip-jpeg';
export * from './strip-metadata';
export { withPngColours } from './strip-png';
export { withWebpColours } from './strip-webp';
