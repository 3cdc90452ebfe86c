/** The program's own scheme: pages, fonts and pictures of the open project, and nothing from anywhere else. */
export const scheme = 'app';
export const origin = `${scheme}://pitchwright`;
export const startUrl = `${origin}/index.html`;
/** The slide alone, for the display that the audience sees. */
export const audienceUrl = `${origin}/audience.html`;

/** Whether an address belongs to the program. */
export function isOwnUrl(url: string): boolean {
  return url.startsWith(`${origin}/`);
}

/** Whether a page of ours may ask for an address: our own files, and what the page itself holds. */
export function isAllowedRequest(url: string): boolean {
  return isOwnUrl(url) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');
}
