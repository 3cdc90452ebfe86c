import type { Severity, Wording } from '#shared/checks';
import type { DeckPdfForm, ExportTarget } from '#shared/contract';
import type { Path } from '#shared/project';

/** What an entry is about, in the order in which those of the same weight are shown. */
export const preflightGroups = [
  'slides',
  'facts',
  'text',
  'glyphs',
  'pictures',
  'descriptions',
  'charts',
  'target',
] as const;
export type PreflightGroup = (typeof preflightGroups)[number];

/** Something to know before files leave. `error`: they must not leave like this. */
export interface PreflightEntry {
  /** `text.shrunk`, `claim.toConfirm`: what it is, also for machines. */
  readonly code: string;
  readonly group: PreflightGroup;
  readonly severity: Severity;
  /** Where it lies in the project; null for what is about a file as a whole. */
  readonly place: Path | null;
  /** The targets that it is true of. */
  readonly targets: readonly ExportTarget[];
  readonly text: Wording;
}

/** The groups of entries, in the order in which the entries come: what is gravest stands first. */
export function groupsInOrder(entries: readonly Pick<PreflightEntry, 'group'>[]): readonly PreflightGroup[] {
  return [...new Set(entries.map(({ group }) => group))];
}

/** Whether a file brings a font along, only names it, or has it as shapes. */
export type FontUse = 'embedded' | 'named' | 'drawn';

/** A kind of file that will be made, with what is in it. */
export interface Leaving {
  readonly target: ExportTarget;
  /** Of a deck's PDF; null for all others. */
  readonly form: DeckPdfForm | null;
  /** What `count` counts. */
  readonly unit: 'slides' | 'pages' | 'pictures' | 'files';
  readonly count: number;
  /** Hidden slides that are in it all the same. */
  readonly hidden: number;
  /** Slides whose notes are in it. */
  readonly notes: number;
  readonly fonts: readonly { readonly name: string; readonly use: FontUse }[];
}

/** What will leave, before anything does. Plain data: who shows it puts it into words. */
export interface Preflight {
  readonly leaving: readonly Leaving[];
  /** The gravest first, then by group and place. */
  readonly entries: readonly PreflightEntry[];
}
