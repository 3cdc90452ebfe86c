import { z } from 'zod';

/** How far up and down a text may go from the size that its theme sets it in. */
export const mostTextSteps = 2;

export const textAligns = ['left', 'center', 'right'] as const;
export type TextAlign = (typeof textAligns)[number];

/** Colours by what they are for, never by their value: a theme has each of them, and all can be read on its paper. */
export const textColors = ['text', 'muted', 'accent', 'positive', 'negative'] as const;
export type TextColor = (typeof textColors)[number];

/** What an author wants to be other than the theme would have it, for the whole text of a place. What is absent is the theme's. */
export const textLookSchema = z.looseObject({
  /** Steps of the type scale from the size that the theme would set: below zero smaller, above it larger. */
  size: z.int().min(-mostTextSteps).max(mostTextSteps).optional(),
  align: z.enum(textAligns).optional(),
  color: z.enum(textColors).optional(),
});
export type TextLook = z.infer<typeof textLookSchema>;
