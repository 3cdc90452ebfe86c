import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from './person';

const folder = join(import.meta.dirname, '../../fixtures/journey');

/** What a founder has to say, and what the screen calls the places where it is said. */
export interface Story {
  readonly language: 'en' | 'zh-CN';
  readonly names: Readonly<Record<Name, string>>;
  readonly company: {
    readonly name: string;
    readonly oneLiner: string;
    readonly contact: string;
    readonly email: string;
  };
  readonly team: readonly { readonly name: string; readonly role: string; readonly bio: string }[];
  readonly raise: {
    readonly amount: string;
    readonly valuation: string;
    readonly months: string;
    readonly uses: readonly { readonly name: string; readonly amount: string }[];
    readonly milestones: readonly { readonly date: string; readonly text: string }[];
  };
  readonly plan: readonly { readonly section: string; readonly text: string }[];
  /** Every slide that goes to investors, and what stands on it. */
  readonly deck: readonly SlideSaid[];
}

export interface SlideSaid {
  readonly slide: string;
  /** Where it is another than the outline gives. */
  readonly layout?: string;
  readonly texts: readonly { readonly field: string; readonly text: string }[];
}

type Name =
  | 'emptyOutline'
  | 'create'
  | 'rooms'
  | 'company'
  | 'companyName'
  | 'oneLiner'
  | 'contactName'
  | 'email'
  | 'addPerson'
  | 'role'
  | 'bio'
  | 'raise'
  | 'amount'
  | 'valuation'
  | 'months'
  | 'addUse'
  | 'use'
  | 'useAmount'
  | 'addMilestone'
  | 'by'
  | 'milestone'
  | 'plan'
  | 'sections'
  | 'sectionText'
  | 'deck'
  | 'slides'
  | 'layout'
  | 'draft'
  | 'draftSlides'
  | 'close'
  | 'export'
  | 'continue'
  | 'chooseFolder'
  | 'exported';

export function storyIn(language: Story['language']): Story {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Story;
}

/** What somebody did for the same deck in the program as it was at fdcdc643, kept by this very journey (see the README beside it). */
export function actsBefore(): readonly Act[] {
  return JSON.parse(readFileSync(join(folder, 'before-en.json'), 'utf8')) as readonly Act[];
}
