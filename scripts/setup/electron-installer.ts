import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronVersion } from './electron-place';

/** The two packages of Electron's own installer, as far as we call them. */
interface Getter {
  readonly downloadArtifact: (options: {
    readonly version: string;
    readonly artifactName: 'electron';
    readonly arch?: string;
    readonly cacheRoot?: string;
    readonly checksums?: Record<string, string>;
    readonly tempDirectory: string;
    readonly downloader: Downloader;
  }) => Promise<string>;
  readonly FetchDownloader: new () => Downloader;
}

interface Extractor {
  readonly extract: (zip: string, options: { readonly dir: string }) => Promise<void>;
}

interface DownloadOptions {
  readonly quiet?: boolean;
  readonly signal?: AbortSignal;
  readonly getProgressCallback?: (state: { readonly transferred: number; readonly total: number | null }) => void;
}

interface Downloader {
  download(url: string, file: string, options?: DownloadOptions): Promise<void>;
}

/**
 * Gives the path of Electron's whole, verified archive for this machine, out of the cache where it is there, else
 * through `transfer`, which is told the address and may watch and end what it starts. Mirror, cache and checksums are
 * asked for as Electron's own installer asks for them.
 */
export async function getArchive(
  folder: string,
  tempDirectory: string,
  transfer: (url: string, file: string, fetchTo: (options: DownloadOptions) => Promise<void>) => Promise<void>,
): Promise<string> {
  const { env } = process;
  // @electron/get reads the proxy's variables when it is loaded.
  completeMirrors(env);
  const { downloadArtifact, FetchDownloader } = await load<Getter>(folder, '@electron/get');
  const ownSums = env.electron_use_remote_checksums || env.npm_config_electron_use_remote_checksums;
  const arch = wantedArch(env);
  return downloadArtifact({
    version: electronVersion(folder),
    artifactName: 'electron',
    tempDirectory,
    downloader: {
      download: (url, file) => transfer(url, file, (options) => new FetchDownloader().download(url, file, options)),
    },
    ...(arch ? { arch } : {}),
    ...(env.electron_config_cache ? { cacheRoot: env.electron_config_cache } : {}),
    ...(ownSums ? {} : { checksums: JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) }),
  });
}

/** Unpacks an archive with its modes and links, as Electron's installer does. */
export async function unpackArchive(folder: string, zip: string, target: string): Promise<void> {
  const { extract } = await load<Extractor>(folder, '@electron-internal/extract-zip');
  await extract(zip, { dir: target });
}

/**
 * Settles what people get wrong and `@electron/get` takes literally: it joins a mirror's address and the version
 * without a slash between them, and goes past a proxy unless ELECTRON_GET_USE_PROXY is set. npm 11 and 12 still hand
 * `electron_mirror` of an .npmrc on as `npm_config_electron_mirror`, with a warning; it beats ELECTRON_MIRROR.
 */
export function completeMirrors(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    const isMirror = /^(npm_config_|npm_package_config_)?electron_mirror$/i.test(name);
    if (isMirror && value && !value.endsWith('/')) env[name] = `${value}/`;
  }
  const npmsProxy = env.npm_config_https_proxy || env.npm_config_proxy;
  if (npmsProxy && !env.HTTPS_PROXY && !env.https_proxy) env.HTTPS_PROXY = npmsProxy;
  if (env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy) env.ELECTRON_GET_USE_PROXY ??= 'true';
}

/**
 * A package as Electron's own package finds it, so that it is of the version that Electron's installer would use. It
 * is imported: the installer's `require` of a module fails in Node 22 before 22.12, but not in 20.19.
 */
async function load<T>(folder: string, name: string): Promise<T> {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as T;
}

/** The processor to fetch for, where it isn't this Node's own: an Intel Node on Apple's processors runs translated. */
function wantedArch(env: NodeJS.ProcessEnv): string | undefined {
  const named = env.ELECTRON_INSTALL_ARCH || env.npm_config_arch;
  if (named || process.platform !== 'darwin' || process.arch !== 'x64') return named;
  const translated = spawnSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' });
  return translated.stdout?.trim() === '1' ? 'arm64' : undefined;
}
