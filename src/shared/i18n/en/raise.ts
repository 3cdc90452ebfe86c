export const raise = {};
