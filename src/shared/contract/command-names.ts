/** The names of the command line's commands: what a start of the program begins with when it is such a call. */
export const commandNames = [
  'new',
  'import',
  'export',
  'check',
  'info',
  'export-register',
  'import-register',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];
