/**
 * The most that a project may hold: what a file is refused for, an edit, and a picture. They bound the work and memory that a project
 * costs, which its bytes don't, and lie far above the largest real plans: 400 pages, 500 slides, a table of 5,000 rows.
 */
export const ceilings = {
  /** Of the whole text: objects, lists, texts, numbers and the like, each counting one. */
  values: 1_000_000,
  /** Lists and objects within each other, from the root. */
  depth: 100,
  /** Names in one object. */
  names: 10_000,
  /** `project.json`, unpacked. */
  textMb: 50,
  /** The whole file, and all that it unpacks to. */
  fileMb: 512,
  /** Of the archive. */
  entries: 10_000,
  /** One compressed entry, unpacked; and how many times its size that may be, above a megabyte. */
  packedMb: 64,
  ratio: 300,
  pictures: 2_000,
  /** All of them together: what `fileMb` leaves beside the text. */
  picturesMb: 450,
  pictureMb: 50,
  /** Of a picture: painting it takes four bytes a pixel, several times over. The largest that cameras in common use take has 108 million. */
  pixels: 110e6,
  /** The longer side of a picture; drawings have units of their own, and more of them. */
  side: 10_000_000,
  sections: 1_000,
  /** Paragraphs, tables, pictures … of one section, quote, callout or cell. */
  blocks: 50_000,
  /** Of one list, with those in it counting for themselves. */
  listItems: 20_000,
  /** Of one table. */
  rows: 10_000,
  columns: 100,
  /**
   * Of an imported text: paragraphs, items, rows …, and cells of one table. A plan of a thousand pages has fewer. What follows on the
   * parser takes time for each.
   */
  importedPieces: 30_000,
  importedCells: 20_000,
  slides: 2_000,
  /** Of one text on a slide. */
  slideParagraphs: 1_000,
  /** Differently formatted parts of one paragraph. */
  runs: 20_000,
  /** Characters of one such part, or of one block of code. */
  text: 200_000,
  /** Team members, milestones, values and other lists of facts. */
  facts: 1_000,
} as const;
export type Ceiling = keyof typeof ceilings;
