import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { fontFilesInPackages, readFontFile } from '#main/fonts';
import type { Services } from '#main/services';
import { AppFailure, appError } from '#shared/base';
import { scheme } from './app-origin';

/** No script, style, font or picture but our own; no connection to anywhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  // Editors place carets and panes by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

const maxUploadBytes = 64 * 1024 * 1024;

/** Must run before the program is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window from `folder`, the fonts that exports embed, and the open project's pictures. */
export function serveWindow(folder: string, services: Pick<Services, 'readAsset' | 'readCover' | 'takeAsset'>): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/assets' && request.method === 'POST') return takeUpload(request, url, services);
    if (request.method !== 'GET') return plain(405);
    if (url.pathname.startsWith('/assets/')) {
      const key = url.pathname.slice('/assets/'.length);
      // Built files of the window live in the same folder name; a picture's key is its SHA-256.
      if (/^[0-9a-f]{64}$/.test(key)) return picture(key, services);
    }
    if (url.pathname.startsWith('/covers/')) return cover(url.pathname.slice('/covers/'.length), services);
    if (url.pathname.startsWith('/fonts/')) return font(url.pathname.slice('/fonts/'.length));
    return builtFile(folder, decodeURIComponent(url.pathname));
  });
}

async function picture(key: string, services: Pick<Services, 'readAsset'>): Promise<Response> {
  const asset = await services.readAsset(key);
  if (!asset) return plain(404);
  // An SVG opened on its own must not run anything either.
  return respond(asset.bytes, asset.type, {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
}

async function cover(name: string, services: Pick<Services, 'readCover'>): Promise<Response> {
  const bytes = /^[0-9a-f]{40}-[0-9]{1,16}$/.test(name) ? await services.readCover(name) : null;
  return bytes ? respond(bytes, 'image/png', {}) : plain(404);
}

async function builtFile(folder: string, pathname: string): Promise<Response> {
  const path = normalize(join(folder, pathname === '/' ? '/index.html' : pathname));
  const type = types[extname(path)];
  if (!path.startsWith(folder + sep) || !type) return plain(404);
  const bytes = await readFile(path).catch(() => null);
  return bytes ? respond(bytes, type, { 'content-security-policy': contentSecurityPolicy }) : plain(404);
}

async function font(file: string): Promise<Response> {
  const name = basename(file, '.ttf');
  // Not kept as exports keep it: the page has its own copy.
  return fontFilesInPackages.has(name) ? respond(await readFontFile(name), 'font/ttf', {}) : plain(404);
}

async function takeUpload(request: Request, url: URL, services: Pick<Services, 'takeAsset'>): Promise<Response> {
  const name = (url.searchParams.get('name') ?? '').slice(0, 200);
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > maxUploadBytes) {
      throw new AppFailure(appError('import.tooLarge', { path: name, limitMb: maxUploadBytes / 1024 / 1024 }));
    }
    return Response.json(await services.takeAsset(url.searchParams.get('session') ?? '', name, bytes));
  } catch (error) {
    if (error instanceof AppFailure) return Response.json({ error: error.error }, { status: 422 });
    throw error;
  }
}

function respond(bytes: Uint8Array, type: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', ...headers },
  });
}

function plain(status: number): Response {
  return new Response(null, { status });
}
