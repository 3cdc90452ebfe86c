import { z } from 'zod';
import { ceilings } from './ceilings';
import { chartFields } from './chart';
import { id, line } from './fields';
import { pictureViewSchema } from './pictures';
import { slideText } from './rich-text';
import { textLookSchema } from './text-look';

const textSlot = z.looseObject({
  kind: z.literal('text'),
  paragraphs: slideText,
  /** Of the place, whatever is written in it. */
  look: textLookSchema.optional(),
});
const metricsSlot = z.looseObject({
  kind: z.literal('metrics'),
  /** `fact`: the name of a value of the project, which is shown in place of `value`; `style`: its form, as in a line of text. */
  items: z
    .array(z.looseObject({ id, value: line, label: line, note: line, fact: line.optional(), style: line.optional() }))
    .max(ceilings.facts),
});
const tableSlot = z.looseObject({
  kind: z.literal('table'),
  header: z.boolean(),
  /** All rows have the same number of cells. `emphasis`: the row that stands out (the company, the total). */
  rows: z
    .array(
      z.looseObject({
        id,
        emphasis: z.boolean(),
        cells: z.array(line).max(ceilings.columns),
        /** Names of values of the project, one a cell, each shown in place of its text; empty: the text. */
        facts: z.array(line).max(ceilings.columns).optional(),
      }),
    )
    .max(ceilings.rows),
  aligns: z.array(z.enum(['left', 'center', 'right'])).max(ceilings.columns),
  /** The columns' shares of the width, one each; absent, or not one a column: by their content. */
  widths: z.array(z.number().min(0.001).max(1000)).max(ceilings.columns).optional(),
  /** The column that stands out (the company among others), by its place; -1 for none. Comparisons mark the second unless told. */
  emphasisColumn: z.int().min(-1).optional(),
});
const imageSlot = z.looseObject({
  kind: z.literal('image'),
  asset: line,
  alt: line,
  fit: z.enum(['cover', 'contain']),
  ...pictureViewSchema.shape,
});
/** Members of `project.team`, by id and in this order; none listed: all who are not still to be hired. */
const teamSlot = z.looseObject({ kind: z.literal('team'), memberIds: z.array(id).max(ceilings.facts) });

const chartSlot = z.looseObject({ kind: z.literal('chart'), ...chartFields });

/** The texts of a step. */
export const stepFields = ['label', 'title', 'text'] as const;
export type StepField = (typeof stepFields)[number];

/** Parts of a whole in their order: dates of a time line, steps of a process, reasons, fields of a business model. */
const stepsSlot = z.looseObject({
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
const logosSlot = z.looseObject({
  kind: z.literal('logos'),
  /** `asset`: a key of `project.assets`; empty when there is none. */
  items: z.array(z.looseObject({ id, asset: line, name: line })).max(36),
});

export const slotSchema = z.discriminatedUnion('kind', [
  textSlot,
  metricsSlot,
  tableSlot,
  imageSlot,
  teamSlot,
  chartSlot,
  stepsSlot,
  logosSlot,
]);
export type Slot = z.infer<typeof slotSchema>;
export type SlotKind = Slot['kind'];
