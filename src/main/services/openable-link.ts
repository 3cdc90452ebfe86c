/** The link as the system's browser may get it; null for everything but http, https and mailto. */
export function openableLink(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null;
}
