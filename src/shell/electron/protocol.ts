import type { Page, Route } from 'playwright-core';
import { session } from './session';

type Handler = (request: Request) => Promise<Response> | Response;

const handlers = new Map<string, Handler>();
const suffix = '.stand-in.invalid';

/**
 * Chromium can't be taught a scheme of our own from outside. `app://host/path` is shown under an address that no
 * network has (RFC 6761: `.invalid`), and every request to it is answered from here before it could leave.
 */
export function toPageUrl(url: string): string {
  const match = /^([a-z][a-z0-9-]*):\/\/([^/]*)(.*)$/.exec(url);
  return match && handlers.has(match[1] ?? '') ? `https://${match[2]}.${match[1]}${suffix}${match[3]}` : url;
}

/** The program's own address of what a page of the stand-in shows. */
export function fromPageUrl(pageUrl: string): string {
  if (!URL.canParse(pageUrl)) return pageUrl;
  const url = new URL(pageUrl);
  if (!url.hostname.endsWith(suffix)) return pageUrl;
  const labels = url.hostname.slice(0, -suffix.length).split('.');
  const scheme = labels.pop();
  return `${scheme}://${labels.join('.')}${url.pathname}${url.search}${url.hash}`;
}

export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
};

/** Answers every request of a page: ours by the program's handler, all others by refusing them. */
export async function routeRequests(page: Page): Promise<void> {
  await page.route('**/*', (route) => answer(route).catch(() => route.abort().catch(() => undefined)));
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromPageUrl(request.url());
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (!(await session.defaultSession.isAllowed(url))) return route.abort('blockedbyclient');
  if (!handler) {
    await (/^(about|blob|data):/.test(url) ? route.continue() : route.abort('blockedbyclient'));
    return;
  }
  const method = request.method();
  const body = request.postDataBuffer();
  const hasBody = body !== null && method !== 'GET' && method !== 'HEAD';
  const headers = await request.allHeaders();
  const response = await handler(
    new Request(url, {
      method,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':'))),
      ...(hasBody ? { body: new Uint8Array(body) } : {}),
    }),
  );
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
