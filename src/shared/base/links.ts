/**
 * An address that a link may lead to, trimmed: http, https or mailto. Null for anything else, so that neither a pasted
 * page nor a stranger's file can run a script or open a program. Characters that hide in addresses (white space,
 * control characters) make an address unsafe.
 */
export function safeUrl(address: string): string | null {
  const url = address.trim();
  if (url.length > 2_000 || hasBlanks(url)) return null;
  return /^https?:\/\/[^/?#]/i.test(url) || /^mailto:[^@?]+@[^@?]/i.test(url) ? url : null;
}

/** An address with its blanks as `%20`: `<https://example.com/a b>` and a page's `href="…/a b"` may hold them. */
export function withoutBlanks(address: string): string {
  const url = address.trim();
  const place = url.indexOf('//') + 2;
  return place < 2 ? url : url.slice(0, place) + url.slice(place).replaceAll(' ', '%20');
}

function hasBlanks(url: string): boolean {
  for (const char of url) {
    const code = char.codePointAt(0) ?? 0;
    if (code <= 0x20 || code === 0x7f || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x3000)
      return true;
  }
  return false;
}

/** What a person meant who typed an address: `example.com/a` gets https, `a@b.cn` gets mailto. Null when unsafe. */
export function urlFromInput(input: string): string | null {
  const typed = input.trim();
  if (typed === '') return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+\.[^/:]+:\d/.test(typed)) return safeUrl(typed);
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(typed)) return safeUrl(`mailto:${typed}`);
  return /^[^\s/@]+\.[^\s/@.]{2,}/.test(typed) ? safeUrl(`https://${typed}`) : null;
}

export type AddressKind = 'mail' | 'web';

/** Whether a text is an address of a kind, as a person writes one: `a@b.cn`, `example.com/a`. */
export function isAddress(text: string, kind: AddressKind): boolean {
  const url = urlFromInput(text);
  return url !== null && /^mailto:/i.test(url) === (kind === 'mail');
}

/** Browsers and Node both have it, although no standard library of the language does. */
declare const URL: { canParse(text: string): boolean; new (text: string): { readonly href: string } };

/**
 * An address as files hold it and programs open it: in ASCII, by punycode and per cent signs. Null when it is unsafe, or longer than
 * `longest` once it is escaped: a Chinese character takes nine of those.
 */
export function linkHref(address: string, longest = Number.POSITIVE_INFINITY): string | null {
  const url = safeUrl(address);
  if (url === null || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  return href.length <= longest ? href : null;
}
