import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentLanguage } from '#shared/base';
import type { Round, SectionKind, SlideKind } from '#shared/project';

const folder = join(import.meta.dirname, '../../fixtures/coverage');

/** A value as it is typed: the same in every language, or one in each. Also inside of lists and objects. */
export type Typed<T = string> = T | Readonly<Record<DocumentLanguage, T>>;

/** A gap that is made on purpose, and what finds it. One of the ways to make it is named. */
export interface Planted {
  /** Values by their places, `registers/risks/0/cells/owner`. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** How many rows are left of a register. */
  readonly keep?: Readonly<Record<string, number>>;
  /** A text, `technology/primer`, of which one gap is not filled in. */
  readonly gap?: string;
  /** A section that is emptied. */
  readonly empty?: SectionKind;
  readonly code: string;
  /** The finding's sentence; of a gap in a text it is the gap. */
  readonly says?: Readonly<Record<DocumentLanguage, string>>;
}

export interface RegisterOfRow {
  readonly rows: readonly Readonly<Record<string, Typed>>[];
  /** So many rows are made, the last one again and again under another name. */
  readonly count?: number;
  /** Columns that the plan prints and slides don't; columns that no document shows. All others stand in both. */
  readonly paperOnly: readonly string[];
  readonly windowOnly: readonly string[];
  /** Slides of the outlines that show the rows by themselves. */
  readonly slides?: readonly SlideKind[];
}

/** What a founder types outside of registers and texts. */
export interface FormOfRow {
  readonly what: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** What stands in the plan of it, and in the deck. */
  readonly plan: readonly Typed[];
  readonly deck: readonly Typed[];
  /** The rounds whose outline has a slide for it; absent: all. */
  readonly deckIn?: readonly Round[];
}

/** A plan of work whose cost the forecast takes in. */
export interface FeedOfRow {
  readonly what: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** The figure of the forecast that changes, in minor units by so much. */
  readonly fact: string;
  readonly byMinor: number;
}

/** A row of what the source article asks for: what it consists of in the program. A file of `tests/fixtures/coverage`. */
export interface CoverageRow {
  readonly file: string;
  /** The article's chapter. */
  readonly row: string;
  readonly asks: string;
  readonly rounds: readonly Round[];
  readonly registers?: Readonly<Record<string, RegisterOfRow>>;
  readonly forms?: readonly FormOfRow[];
  readonly feeds?: readonly FeedOfRow[];
  /** `technology/primer`: a section's topic that has a text; `@b`: from that round on. */
  readonly texts?: readonly string[];
  /** An example of the program, and the sections in which it answers. */
  readonly template?: 'customer-service' | 'robo-adviser' | 'medical-imaging';
  readonly sections?: readonly SectionKind[];
  /** Why something of it is in no deck. */
  readonly planOnly?: string;
  readonly planted: readonly Planted[];
}

export const coverageRows: readonly CoverageRow[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }));

/** A value with its words in a language. */
export function inLanguage<T>(value: T, language: DocumentLanguage): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'zh-CN' in value) return (value as Record<string, unknown>)[language];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, language)]));
}
