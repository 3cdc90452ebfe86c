const fence = /^ {0,3}(`{3,}|~{3,})/;
const deep = /^( {0,3}#{2,6})(?=[^#\s])/;
const any = /^( {0,3}#{1,6})(?=[^#\s])/;

/**
 * Puts the blank behind the signs of headings that were written without one (`##1、公司概况##`), as editors in China used
 * to take them. `##` before a word is nothing else; a single `#` may be a topic (`#融资`, `#1`) and is a heading only in a
 * text that writes all of its headings so. Code stays as it is.
 */
export function withHeadingBlanks(source: string): string {
  const lines = source.split('\n');
  const inCode = codeLines(lines);
  const isTight = (line: string, at: number) => !inCode[at] && deep.test(line);
  if (!lines.some(isTight)) return source;
  const isLoose = lines.some((line, at) => !inCode[at] && /^ {0,3}#{1,6}[ \t]/.test(line));
  const tight = isLoose ? deep : any;
  return lines.map((line, at) => (inCode[at] ? line : spaced(line, tight))).join('\n');
}

function spaced(line: string, tight: RegExp): string {
  if (!tight.test(line)) return line;
  return line.replace(tight, '$1 ').replace(/(?<=[^\s#])(#+)[ \t]*$/, ' $1');
}

/** Lines in fences and the fences themselves. */
function codeLines(lines: readonly string[]): boolean[] {
  let open = '';
  return lines.map((line) => {
    const mark = fence.exec(line)?.[1] ?? '';
    if (open === '') {
      open = mark;
      return mark !== '';
    }
    if (mark.startsWith(open) && line.trim() === mark) open = '';
    return true;
  });
}
