/** A picture as editors write it that keep to no standard, and the text before it. */
export interface WrittenPicture {
  readonly before: string;
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

const name = String.raw`[^\n()<>[\]|]*?\.(?:png|jpe?g|gif|webp|svg)(?:[?#][^\s()]*)?`;
const size = String.raw`(?:[ \t]+=\d*x\d*)?`;
const title = String.raw`(?:[ \t]+"([^"\n]*)")?`;
/** `![words](my picture.png =300x200 "title")`: CommonMark ends the address at its first blank, and sees no picture. */
const inline = String.raw`(?<!\\)!\[([^[\]\n]*)\]\([ \t]*(${name})${size}${title}${size}[ \t]*\)`;
/** `![[picture.png|300]]`, as notes programs embed files. */
const embedded = String.raw`(?<!\\)!\[\[[ \t]*(${name})[ \t]*(?:\|([^\]\n]*))?\]\]`;
const written = new RegExp(`${inline}|${embedded}`, 'gi');

/**
 * The pictures that a text means for certain though Markdown's standard has no such form, and the text behind the last;
 * null when there are none. `source` is the text as it is written: what is escaped there is meant as text.
 */
export function writtenPictures(text: string, source: string): { pictures: WrittenPicture[]; rest: string } | null {
  if (!text.includes('![')) return null;
  const meant = new Set(source.match(written) ?? []);
  const pictures: WrittenPicture[] = [];
  let from = 0;
  for (const match of text.matchAll(written)) {
    const [whole, alt, url, caption, file, words] = match;
    if (!meant.has(whole)) continue;
    const label = file ? (words ?? '').replace(/^\d+(?:x\d+)?$/, '') : (alt ?? '');
    pictures.push({
      before: text.slice(from, match.index),
      url: url ?? file ?? '',
      alt: label,
      caption: caption ?? '',
    });
    from = match.index + whole.length;
  }
  return pictures.length === 0 ? null : { pictures, rest: text.slice(from) };
}

/** What pandoc's writers put behind a picture for its size or class: `{width=50%}`, `{#id .class}`. */
export function withoutAttributes(behindPicture: string): string {
  return behindPicture.replace(/^\{[ \t]*(?:[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s"}]+))(?:[ \t]+[^{}\n]*)?\}/, '');
}
