/** Pictures: judged by content, made harmless, decoded and encoded. A folder a kind, each with one walker of its container. */
export * from './compile-wasm';
export * from './decode-picture';
export * from './drawing';
export * from './jpeg/jpeg-facts';
export * from './picture-type';
export * from './pixels';
export { inflatePng } from './png/decode-png';
export * from './png/encode-png';
export * from './png/png-facts';
export * from './read-picture';
export * from './strip-metadata';
export * from './svg/clean-svg';
export * from './svg/render-svg';
export * from './svg/resvg';
export * from './upright-turn';
export * from './webp/webp-facts';
export * from './with-colors';
