/** What a program can be killed in. */
export const killedIn = ['typing', 'save', 'autosave', 'export', 'recovery', 'close'] as const;
export type KilledIn = (typeof killedIn)[number];

/** What a child is told: one line of JSON. */
export interface Order {
  readonly operation: KilledIn;
  /** Of its home. */
  readonly folder: string;
  /** Ends the life in order: closes, and leaves nothing. */
  readonly closes: boolean;
}
