/** PNG: slides as pictures. */
export * from './deck-png';
