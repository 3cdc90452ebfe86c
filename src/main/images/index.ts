/** Pictures as exporters need them: pixels of any kind that a project may hold, and PNG for those who take no other. */
export * from './compile-wasm';
export * from './decode-picture';
export { inflatePng } from './decode-png';
export * from './drawing';
export * from './encode-png';
export * from './jpeg-facts';
export * from './picture-type';
export * from './pixels';
export * from './png-facts';
export * from './render-svg';
export * from './resvg';
export * from './upright-turn';
