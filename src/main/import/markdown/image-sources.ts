import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fail } from '#shared/base';

/** Reads a file that lies in the text's folder; null when it is not there. Must not follow links out of the folder. */
export type ReadImage = (path: string) => Promise<Uint8Array | null>;

/**
 * The bytes that a picture's address in a Markdown file stands for: a file in the folder of the text or below, or the
 * data in the address itself. A file from a stranger must not draw pictures from the rest of the disk into a project
 * that is sent on. What sites put behind a name (`?raw=true`, `#pic_center`) is left out where no file is called so. Rejects with `import.imageOutside` and `import.imageMissing`.
 */
export async function imageSource(
  url: string,
  options: { readonly path: string; readonly folder: string; readonly readImage: ReadImage },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const data = /^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,/i.exec(url);
  if (data) return { name: `image.${extensions[data[1]?.toLowerCase() ?? ''] ?? 'png'}`, bytes: decoded(url, data[0]) };
  const image = shortened(url);
  const { path, folder, readImage } = options;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) fail('import.imageOutside', { path, image });
  for (const address of new Set([url, url.replace(/[?#].*$/s, '')])) {
    const file = resolve(folder, unescaped(address).replaceAll('\\', '/'));
    const inside = relative(folder, file);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      fail('import.imageOutside', { path, image });
    }
    const bytes = await readImage(file);
    if (bytes) return { name: file.split(sep).at(-1) ?? 'image', bytes };
  }
  return fail('import.imageMissing', { path, image });
}

const extensions: Readonly<Record<string, string>> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  'svg+xml': 'svg',
};

function decoded(url: string, head: string): Uint8Array {
  return new Uint8Array(Buffer.from(url.slice(head.length), 'base64'));
}

/** File names with a stray percent sign are taken as they are. */
function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  return url.length > 200 ? `${url.slice(0, 199)}…` : url;
}
