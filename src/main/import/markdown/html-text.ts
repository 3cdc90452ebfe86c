/** What is left of a piece of HTML: its text, its pictures and, for a single tag, the look that it switches. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'block' }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closing: boolean };

const blockTags = new Set(
  'address article aside blockquote center details div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Takes HTML apart without trusting it: tags, comments, scripts and styles go, text and pictures stay in order. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const text = (value: string) => {
    if (value !== '') pieces.push({ kind: 'text', text: decoded(value) });
  };
  const token =
    /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[?!][^>]*(?:>|$)|<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  let from = 0;
  for (const match of html.matchAll(token)) {
    text(html.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[3]?.toLowerCase();
    if (name === undefined) continue;
    if (name === 'br') pieces.push({ kind: 'break' });
    else if (name === 'img') pieces.push(imagePiece(match[4] ?? ''));
    else if (blockTags.has(name)) pieces.push({ kind: 'block' });
    else pieces.push({ kind: 'tag', name, closing: match[2] === '/' });
  }
  text(html.slice(from));
  return pieces;
}

function imagePiece(attributes: string): HtmlPiece {
  return { kind: 'image', url: attributeOf(attributes, 'src'), alt: attributeOf(attributes, 'alt') };
}

/** One of the attributes of a tag, by its name; empty when it is not set. */
export function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return decoded(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  copy: '©',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const isText = code >= 32 && code !== 127 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : '';
  });
}
