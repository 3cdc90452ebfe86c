import type { DocumentLanguage } from '#shared/base';
import type { ChartData, ChartStyle } from '#shared/charts';
import type { Align } from '#shared/page';
import type { Block, Paper, Path, SectionKind } from '#shared/project';

/** A business plan as a sequence of blocks, with all words in place: the one source of PDF, DOCX and page preview. */
export interface Flow {
  readonly title: string;
  readonly language: DocumentLanguage;
  readonly cover: FlowCover;
  /** What the author wrote for the cover; printed on it, or behind it when it is long. Has no heading. */
  readonly preface: readonly FlowBlock[];
  /** In printing order; hidden and empty ones are left out. */
  readonly sections: readonly FlowSection[];
  /** Absent: A4. */
  readonly paper?: Paper;
}

export interface FlowCover {
  readonly company: string;
  /** `Business plan`, unless the title says it already. */
  readonly kicker: string;
  readonly title: string;
  readonly oneLiner: string;
  /** Asset key, or empty. */
  readonly logo: string;
  readonly facts: readonly FlowFact[];
  readonly confidential: string;
  readonly confidentialNote: string;
}

export interface FlowFact {
  readonly label: string;
  readonly value: string;
  /** Absolute URL, or empty. */
  readonly link: string;
}

export interface FlowSection {
  /** Empty for the chapter of sources that closes a plan without such a section. */
  readonly id: string;
  readonly kind: SectionKind;
  /** `1`, `2` ...; empty when sections are not numbered. */
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly FlowBlock[];
}

/** Text of one look. */
export interface FlowRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** Absolute URL that is safe to follow, or empty. */
  readonly link: string;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly FlowRun[];
}

export interface FlowHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly runs: readonly FlowRun[];
}

export interface FlowList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Where in the project its items are kept; absent: its author wrote it. */
  readonly place?: Path;
  readonly items: readonly FlowItem[];
}

export interface FlowItem {
  /** As printed: `•`, `3.`, `b.`, `[12]`. */
  readonly marker: string;
  readonly blocks: readonly (FlowParagraph | FlowList)[];
}

export interface FlowQuote {
  readonly kind: 'quote';
  readonly blocks: readonly (FlowParagraph | FlowList)[];
}

export interface FlowCallout {
  readonly kind: 'callout';
  readonly tone: Extract<Block, { type: 'callout' }>['tone'];
  /** The tone in words, printed above the text. */
  readonly label: string;
  readonly blocks: readonly (FlowParagraph | FlowList)[];
}

export interface FlowTable {
  readonly kind: 'table';
  /** Printed above; empty for none. */
  readonly caption: string;
  /** The first row is a header and repeats on every page. */
  readonly header: boolean;
  /** Where in the project its rows are kept; absent: its author drew it. */
  readonly place?: Path;
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  /** Stands out: a total. */
  readonly emphasis: boolean;
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  readonly align: Align;
  readonly paragraphs: readonly (readonly FlowRun[])[];
}

export interface FlowFigure {
  readonly kind: 'figure';
  readonly asset: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: 'small' | 'medium' | 'full';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A chart, its figures of the project in place. */
export interface FlowChart {
  readonly kind: 'chart';
  /** Where in the project what it draws is kept; absent: its author drew it. */
  readonly place?: Path;
  readonly data: ChartData;
  readonly style: ChartStyle;
  readonly alt: string;
  readonly caption: string;
  readonly width: 'small' | 'medium' | 'full';
}

export interface FlowCode {
  readonly kind: 'code';
  readonly text: string;
}

export interface FlowRule {
  readonly kind: 'rule';
}

export type FlowBlock =
  | FlowParagraph
  | FlowHeading
  | FlowList
  | FlowQuote
  | FlowCallout
  | FlowTable
  | FlowFigure
  | FlowChart
  | FlowCode
  | FlowRule;
