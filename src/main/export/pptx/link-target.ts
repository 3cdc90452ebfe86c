/** Longer ones make PowerPoint repair the file. */
const longestLink = 2_048;

/** The address as a file may hold it: absolute, escaped, http(s) or mailto. Null for every other. */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const allowed = protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:';
  return allowed && href.length <= longestLink ? href : null;
}
