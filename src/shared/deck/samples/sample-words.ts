import type { LayoutId } from '#shared/project';

/** A step of a sample: label, title, text. */
export type SampleStep = readonly [label: string, title: string, text: string];

/** What a sample slide says. Lines of text: `- ` a bullet, `**` around bold. */
export interface SampleSlide {
  readonly title: string;
  readonly subtitle?: string;
  readonly body?: readonly string[];
  readonly body2?: readonly string[];
  readonly body3?: readonly string[];
  readonly caption?: string;
  readonly metrics?: readonly (readonly [value: string, label: string, note: string])[];
  readonly steps?: readonly SampleStep[];
  /** The first row is the header; the second stands out unless the layout marks a column. */
  readonly table?: readonly (readonly string[])[];
  /** Names of a chart's categories, of its series, and of the ends of a map's axes. */
  readonly chart?: {
    readonly categories: readonly string[];
    readonly series?: readonly string[];
    readonly ends?: readonly [left: string, right: string, bottom: string, top: string];
  };
  readonly logos?: readonly string[];
}

export interface SampleMember {
  readonly name: string;
  readonly role: string;
  readonly bio: string;
}

/** The words of all samples in one language. */
export interface SampleWords {
  readonly company: string;
  readonly team: readonly SampleMember[];
  readonly slides: Readonly<Record<LayoutId, SampleSlide>>;
}
