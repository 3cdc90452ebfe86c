export const deck = {};
