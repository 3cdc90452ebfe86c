/** The part that we use of a package that ships no types. */
declare module 'linebreak' {
  interface Break {
    /** UTF-16 offset of the first character after the break. */
    readonly position: number;
    readonly required: boolean;
  }
  class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export default LineBreaker;
}
