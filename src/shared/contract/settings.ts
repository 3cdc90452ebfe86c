import { z } from 'zod';
import { currencies, interfaceLanguages } from '#shared/base';
import { papers } from '#shared/project';
import { englishes } from '#shared/words';

/** What projects begin with that are begun empty or from a text; finished examples keep their own. */
export const beginningsSchema = z.strictObject({
  /** Null: the usual one of the project's language. */
  currency: z.enum(currencies).nullable(),
  paper: z.enum(papers),
  /** Who writes: the contact of the company, and the author that files name. */
  author: z.string().max(200),
});
export type Beginnings = z.infer<typeof beginningsSchema>;
export const usualBeginnings: Beginnings = { currency: null, paper: 'a4', author: '' };

const shape = {
  language: z.enum(['system', ...interfaceLanguages]),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Widths of panes in px and whether they are folded, by pane name. */
  panes: z.record(z.string().max(40), z.strictObject({ width: z.number().min(80).max(1200), folded: z.boolean() })),
  /** Pictures are taken in at their full size; without it large ones are scaled to what a page can show. */
  keepOriginals: z.boolean().optional(),
  /** How this person presents; absent until it was changed. */
  presenting: z
    .strictObject({
      /** What the window shows when there is no second display. */
      view: z.enum(['here', 'presenter']),
      notesPx: z.number().min(12).max(60),
      appearance: z.enum(['dark', 'light']),
    })
    .optional(),
  /** Spelling is looked over while somebody writes; absent: it is. */
  spelling: z.boolean().optional(),
  /** Which English is right; absent: either. */
  english: z.enum(englishes).optional(),
  /** Words that this user spells so in every project. */
  ownWords: z.array(z.string().min(1).max(100)).max(5_000).optional(),
  newProjects: beginningsSchema.optional(),
  /** The pattern that exported files are named by; absent or empty: after the project's file. */
  fileNames: z.string().max(200).optional(),
  /** The home page shows the covers of recent files; absent: it does. */
  covers: z.boolean().optional(),
};

/** The window's settings, and the folder that only a dialog of the system can set; all that is optional may be absent. */
export const settingsSchema = z.strictObject({
  ...shape,
  /** Where dialogs for projects begin; absent: where one was last answered. */
  folder: z.string().min(1).max(4096).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the window may change: paths come from dialogs alone. */
export const settingsChangeSchema = z.strictObject(shape).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export const usualSettings: Settings = { language: 'system', appearance: 'system', panes: {} };

/**
 * Settings as they were kept, by this version or another: what makes no sense here is as if it had never been set, and the rest is
 * kept.
 */
export function settingsOf(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return usualSettings;
  const known = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const value: unknown = Object.hasOwn(kept, name) ? (kept as Record<string, unknown>)[name] : undefined;
    const read = schema.safeParse(value);
    return read.success && read.data !== undefined ? [[name, read.data]] : [];
  });
  return { ...usualSettings, ...Object.fromEntries(known) };
}

/** Settings after a change. What is changed to nothing is as if it had never been set. */
export function changedSettings(
  before: Settings,
  change: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Settings {
  return settingsOf({ ...before, ...change });
}
