export const cli = {
  untitled: 'Untitled plan',
};
