import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { withAddressEnds, withoutAddressEnds } from './bare-addresses';
import { takeFrontMatter } from './front-matter';
import { withHeadingBlanks } from './heading-blanks';
import { planSyntax } from './syntax';

/** The parser's time grows with the square of nesting: past these depths a file is an attack, and is read flatter. */
const deepestIndent = 80;
const deepestRun = 40;
const containerMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/** A parsed document together with the text that its positions refer to. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly source: string;
  /** Keys of the front matter, lower case; empty when there is none. */
  readonly frontMatter: ReadonlyMap<string, string>;
}

/** Reads GFM. Never fails: what is no markup is text. Control characters are dropped, for no painter can show them. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const { frontMatter, rest } = takeFrontMatter(cleaned(text));
  return { ...parsed(withHeadingBlanks(flattened(rest))), frontMatter };
}

function parsed(text: string): Omit<ParsedMarkdown, 'frontMatter'> {
  const root = tree(text);
  const source = withAddressEnds(root, text);
  if (source === null) return { root, source: text };
  const again = tree(source);
  withoutAddressEnds(again);
  return { root: again, source };
}

function tree(source: string): Root {
  try {
    return read(source, excessive(source));
  } catch (error) {
    // Emphasis nested thousands deep exhausts the parser's stack: such a text is shown as it is written.
    if (error instanceof RangeError) return read(source, [...labels, ...attention, ...footnotes]);
    throw error;
  }
}

function read(source: string, disabled: readonly string[]): Root {
  return fromMarkdown(source, {
    extensions: [...planSyntax(), { disable: { null: [...disabled] } }],
    // Its transforms look for addresses once more in finished text, where `https\:` has lost the mark that escaped it.
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension),
  });
}

const labels = ['labelStartLink', 'labelStartImage', 'labelEnd'] as const;
const attention = ['attention', 'strikethrough'] as const;
const footnotes = ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] as const;

/** Markup whose cost grows with its square, where there is more of it than a person writes: it is then read as text. */
function excessive(source: string): string[] {
  const blocks = source.split(/\n(?=[ \t]*(?:\n|[-+*|>#]|\d+[.)]))/);
  const has = (mark: RegExp, most: number) => blocks.some((block) => (block.match(mark)?.length ?? 0) > most);
  const longRun = /[*_~]{200}/.test(source.replace(/^[ \t]*([*_~])\1+[ \t]*$/gm, ''));
  return [
    ...(has(/[[\]]/g, 3_000) ? [...labels, ...footnotes] : []),
    ...(longRun || has(/[*_~]+/g, 1_500) ? attention : []),
    ...(source.split('[^').length > 1_000 ? footnotes : []),
    ...((source.match(/^ {0,3}(?:=+|-+)[ \t]*$/gm)?.length ?? 0) > 1_000 ? ['setextUnderline'] : []),
  ];
}

function cleaned(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  );
}

function flattened(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      const shallow = indent > deepestIndent ? line.slice(indent - deepestIndent) : line;
      return withShortRun(shallow);
    })
    .join('\n');
}

/** A line may open containers within containers (`> - > - text`): past the first few, their marks are taken out. */
function withShortRun(line: string): string {
  let kept = 0;
  let end = 0;
  containerMark.lastIndex = 0;
  for (let count = 1; containerMark.test(line); count += 1) {
    end = containerMark.lastIndex;
    if (count === deepestRun) kept = end;
  }
  return kept === 0 ? line : line.slice(0, kept) + line.slice(end);
}
