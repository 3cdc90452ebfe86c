import { z } from 'zod';

/** What one room shows: the part of it (a section, a slide, a tab), by its id, and how far it is scrolled, in CSS px. */
const keptPartSchema = z.strictObject({
  room: z.string().max(20),
  part: z.string().max(80),
  top: z.number().min(0).max(10_000_000),
});

/** Where a project was left in the window. The window judges names: they may be of another version, or of what is gone. */
export const keptPlaceSchema = z.strictObject({
  room: z.string().max(20),
  parts: z.array(keptPartSchema).max(20),
});
export type KeptPlace = z.infer<typeof keptPlaceSchema>;
