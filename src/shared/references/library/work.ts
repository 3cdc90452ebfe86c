import { z } from 'zod';
import { httpsAddress, inEachLanguage, shippedDay, shippedId } from '#shared/base';
import { referenceKinds } from '../kinds';

/** The shelves of the library, a file each: `resources/library/<shelf>.json`. */
export const workShelves = ['guides', 'reports', 'books', 'papers', 'courses', 'tools'] as const;
export type WorkShelf = (typeof workShelves)[number];

/** What a work is about. The words are in i18n, in every language that the program speaks. */
export const workTopics = [
  'plan',
  'funding',
  'terms',
  'metrics',
  'customers',
  'market',
  'policy',
  'records',
  'principles',
  'history',
  'training',
  'evaluation',
  'serving',
  'data',
  'learning',
] as const;
export type WorkTopic = (typeof workTopics)[number];

const said = z.string().min(1).max(2_000);
const saidOrNot = said.optional();

/** A work as a reference of a project says it, without what only a project knows: its id, when it was looked at, a note. */
const citedWorkSchema = z.strictObject({
  kind: z.enum(referenceKinds),
  title: said,
  author: saidOrNot,
  publisher: saidOrNot,
  /** A year, a month or a day; absent for what is renewed all the time. */
  date: z.union([shippedDay, z.string().regex(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/)]).optional(),
  url: httpsAddress.optional(),
  container: saidOrNot,
  editor: saidOrNot,
  volume: saidOrNot,
  issue: saidOrNot,
  pages: saidOrNot,
  edition: saidOrNot,
  place: saidOrNot,
  number: saidOrNot,
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  form: saidOrNot,
});

/** A work of the library: what it is cited by, what it is good for, and when somebody last looked whether it is all still so. */
export const workSchema = z.strictObject({
  id: shippedId,
  cited: citedWorkSchema,
  /** One sentence in each language. */
  use: inEachLanguage,
  topics: z.array(z.enum(workTopics)).min(1),
  looked: shippedDay,
});
export type Work = z.infer<typeof workSchema>;

/** All works, by their shelves, as services load them and the contract carries them. */
export const librarySchema = z.record(z.enum(workShelves), z.array(workSchema));
export type Library = z.infer<typeof librarySchema>;

/** A work with the shelf that it stands on. */
export interface ShelvedWork extends Work {
  readonly shelf: WorkShelf;
}

/** All works one after the other, in the order of the shelves. */
export function worksOf(library: Library): readonly ShelvedWork[] {
  return workShelves.flatMap((shelf) => library[shelf].map((work) => ({ ...work, shelf })));
}
