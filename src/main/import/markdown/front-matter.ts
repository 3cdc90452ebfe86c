/** What stands above a document about it, and the document. */
interface Taken {
  /** By its keys, in lower case. */
  readonly frontMatter: Map<string, string>;
  readonly rest: string;
}

/** `title:`, `标题:`, `Date created:`, `"title":`: a few words without marks that a sentence would have. */
const yamlPair =
  /^(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_./ -]{0,40}?)):(?:[ \t]+(.*?))?[ \t]*$/u;
const tomlPair =
  /^(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40}))[ \t]*=[ \t]*(.+?)[ \t]*$/u;

/**
 * Takes a YAML head (between `---`) or a TOML one (`+++`) off, if every line of it looks like one: a rule above a
 * heading must not be mistaken for it.
 */
export function takeFrontMatter(text: string): Taken {
  const yaml = /^---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const toml = yaml ? null : /^\+\+\+[ \t]*\n([\s\S]{0,10000}?)\n\+\+\+[ \t]*(?:\n|$)/.exec(text);
  const head = yaml ?? toml;
  const pair = yaml ? yamlPair : tomlPair;
  const other = yaml ? /^(?:\s+\S|- |#|\s*$)/ : /^(?:\s*[\]"'[#]|\s*$)/;
  const lines = head?.[1]?.split('\n') ?? [];
  const frontMatter = new Map<string, string>();
  if (!head || !lines.some((line) => pair.test(line)) || !lines.every((line) => pair.test(line) || other.test(line)))
    return { frontMatter, rest: text };
  for (const line of lines) {
    const [, double, single, plain, value = ''] = pair.exec(line) ?? [];
    const key = double ?? single ?? plain;
    if (key) frontMatter.set(key.trim().toLowerCase(), unquoted(value));
  }
  return { frontMatter, rest: text.slice(head[0].length) };
}

function unquoted(value: string): string {
  if (/^".*"$/.test(value)) {
    try {
      return String(JSON.parse(value));
    } catch {
      return value.slice(1, -1);
    }
  }
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}
