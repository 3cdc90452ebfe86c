import { z } from 'zod';
import { id, line } from './fields';
import { slideText } from './rich-text';

/** The texts of a step. */
export const stepFields = ['label', 'title', 'text'] as const;
export type StepField = (typeof stepFields)[number];

/** Parts of a whole in their order: dates of a time line, steps of a process, reasons, fields of a business model. */
export const stepsSlot = z.looseObject({
  kind: z.literal('steps'),
  items: z
    .array(
      z.looseObject({
        id,
        /** What stands before or above it: a date, a number, an amount. */
        label: slideText,
        title: slideText,
        text: slideText,
      }),
    )
    .max(24),
});

/** Companies by their logos. One without a picture is shown by its name, which also describes the picture. */
export const logosSlot = z.looseObject({
  kind: z.literal('logos'),
  /** `asset`: a key of `project.assets`; empty when there is none. */
  items: z.array(z.looseObject({ id, asset: line, name: line })).max(36),
});
