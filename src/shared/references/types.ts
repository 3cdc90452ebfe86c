/** Text of one look. `link`: an absolute address that is safe to follow, or empty. */
export interface CiteRun {
  readonly text: string;
  readonly italic: boolean;
  readonly link: string;
}

/** GB/T 7714—2025, numeric, as entries in Chinese are set; APA Style, seventh edition, for all others. */
export const citationStyles = ['gbt7714-2025', 'apa7'] as const;
export type CitationStyle = (typeof citationStyles)[number];
