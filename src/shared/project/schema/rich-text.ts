import { z } from 'zod';
import { ceilings } from './ceilings';
import { chartSchema } from './chart';

/**
 * The rich text of plan sections and slide slots: Slate's shape, so that the editor needs no translation, and plain
 * JSON, so that files, patches and painters need no Slate. The normal form (what may stand where, no empty lists,
 * no two equal neighbours) is kept by `plan/normalise`.
 */
export const textSchema = z.looseObject({
  /** What has a type is another kind of inline, maybe one of a newer program. */
  type: z.undefined().optional(),
  text: z.string().max(ceilings.text),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
});
export type Text = z.infer<typeof textSchema>;

const runs = z.array(textSchema).max(ceilings.runs);

export const linkSchema = z.looseObject({
  type: z.literal('link'),
  url: z.string().max(ceilings.text),
  children: runs,
});
export type Link = z.infer<typeof linkSchema>;

/**
 * A value of the project, named (`raise.amount`), that stands in a line and is put into words by whoever shows it. The
 * name may be one that nobody knows any more. Its empty text carries the marks.
 */
export const factInlineSchema = z.looseObject({
  type: z.literal('fact'),
  name: z.string().max(200),
  /** One of `factStyles` of `#shared/facts`; missing or unknown: the short form. */
  style: z.string().max(40).optional(),
  children: runs,
});
export type FactInline = z.infer<typeof factInlineSchema>;

export const inlineSchema = z.union([linkSchema, factInlineSchema, textSchema]);
export type Inline = z.infer<typeof inlineSchema>;

const inlines = z.array(inlineSchema).max(ceilings.runs);

export const paragraphSchema = z.looseObject({ type: z.literal('paragraph'), children: inlines });
export type Paragraph = z.infer<typeof paragraphSchema>;

export const headingSchema = z.looseObject({
  type: z.literal('heading'),
  level: z.literal([1, 2]),
  children: inlines,
});
export type Heading = z.infer<typeof headingSchema>;

/** Above it a numbered list has no first number of its own. */
export const longestStart = 999;

/** A list item holds one paragraph first, then further paragraphs and nested lists. */
export interface ListItem {
  [extra: string]: unknown;
  type: 'list-item';
  children: (Paragraph | List)[];
}
export interface List {
  [extra: string]: unknown;
  type: 'list';
  ordered: boolean;
  /** The first number of a numbered list; missing: 1. */
  start?: number | undefined;
  children: ListItem[];
}
const framed = z.array(z.union([paragraphSchema, z.lazy((): z.ZodType<List> => listSchema)])).max(ceilings.blocks);

export const listSchema: z.ZodType<List> = z.lazy(() =>
  z.looseObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.int().min(1).max(longestStart).optional(),
    children: z.array(listItemSchema).max(ceilings.listItems),
  }),
) as z.ZodType<List>;
export const listItemSchema: z.ZodType<ListItem> = z.lazy(() =>
  z.looseObject({ type: z.literal('list-item'), children: framed }),
) as z.ZodType<ListItem>;

export const quoteSchema = z.looseObject({
  type: z.literal('quote'),
  children: framed,
});
export type Quote = z.infer<typeof quoteSchema>;

export const calloutTones = ['note', 'tip', 'warning'] as const;
export const calloutSchema = z.looseObject({
  type: z.literal('callout'),
  tone: z.enum(calloutTones),
  children: framed,
});
export type Callout = z.infer<typeof calloutSchema>;

export const cellAligns = ['left', 'center', 'right'] as const;
export const tableCellSchema = z.looseObject({
  type: z.literal('table-cell'),
  align: z.enum(cellAligns).optional(),
  children: z.array(paragraphSchema).max(ceilings.blocks),
});
export type TableCell = z.infer<typeof tableCellSchema>;

export const tableRowSchema = z.looseObject({
  type: z.literal('table-row'),
  id: z.string(),
  children: z.array(tableCellSchema).max(ceilings.columns),
});
export type TableRow = z.infer<typeof tableRowSchema>;

/** `header`: the first row is a header row and repeats on every page. All rows have the same number of cells. */
export const tableSchema = z.looseObject({
  type: z.literal('table'),
  header: z.boolean(),
  children: z.array(tableRowSchema).max(ceilings.rows),
});
export type Table = z.infer<typeof tableSchema>;

/** A picture. `asset` is the key in `project.assets`; `alt` describes it, `caption` is printed below it. */
export const imageBlockSchema = z.looseObject({
  type: z.literal('image'),
  asset: z.string(),
  alt: z.string().max(ceilings.text),
  caption: z.string().max(ceilings.text),
  width: z.enum(['small', 'medium', 'full']),
  children: runs,
});
export type ImageBlock = z.infer<typeof imageBlockSchema>;

/** A chart. `caption` is printed below it, `chart.alt` describes it; `id` is its own among the blocks of a section. */
export const chartBlockSchema = z.looseObject({
  type: z.literal('chart'),
  id: z.string(),
  chart: chartSchema,
  caption: z.string().max(ceilings.text),
  width: z.enum(['small', 'medium', 'full']),
  children: runs,
});
export type ChartBlock = z.infer<typeof chartBlockSchema>;

/** Preformatted text; lines are separated by \n inside the single text child. */
export const codeBlockSchema = z.looseObject({
  type: z.literal('code'),
  language: z.string(),
  children: runs,
});
export type CodeBlock = z.infer<typeof codeBlockSchema>;

export const ruleSchema = z.looseObject({ type: z.literal('rule'), children: runs });
export type Rule = z.infer<typeof ruleSchema>;

export const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  calloutSchema,
  tableSchema,
  imageBlockSchema,
  chartBlockSchema,
  codeBlockSchema,
  ruleSchema,
]);
export type Block = z.infer<typeof blockSchema>;

/** One line or item of slide text: flat paragraphs with a level, as a slide needs them. */
export const slideParagraphSchema = z.looseObject({
  type: z.literal('paragraph'),
  level: z.literal([0, 1, 2]),
  list: z.enum(['none', 'bullet', 'number']),
  children: inlines,
});
export type SlideParagraph = z.infer<typeof slideParagraphSchema>;

/** The text of a place on a slide. */
export const slideText = z.array(slideParagraphSchema).max(ceilings.slideParagraphs);
