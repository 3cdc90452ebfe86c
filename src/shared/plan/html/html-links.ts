import { safeUrl, withoutBlanks } from '#shared/base';

const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|spm|yclid|_hsenc|_hsmi)$/i;

/** The address of a pasted link, without what only follows readers around; null when it is not safe. */
export function pastedUrl(href: string): string | null {
  const url = safeUrl(withoutBlanks(href));
  if (!url) return null;
  const [address = '', fragment] = splitAt(url, '#');
  const [place = '', query] = splitAt(address, '?');
  if (query === undefined) return url;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  return `${place}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}

function splitAt(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
