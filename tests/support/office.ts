import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Fontconfig's file with which exported files are judged. */
export const fontsConf = resolve(import.meta.dirname, 'fonts.conf');

/** The path of a program on this machine, or null. */
export function programPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

/** Whether LibreOffice can judge here; prints why not, once a file, so that a skipped judge is never silent. */
export function hasOffice(): boolean {
  if (programPath('soffice') !== null && programPath('pdftotext') !== null) return true;
  console.warn('SKIPPED: soffice or pdftotext is not installed, so LibreOffice can’t judge exported files here.');
  return false;
}

/**
 * LibreOffice with a profile of its own, so that two test files don't wait for each other. `dispose` removes it.
 */
export async function openOffice() {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-office-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convertFile = async (input: string, to: string): Promise<string> => {
    const out = join(folder, `out-${to.replace(/\W/g, '')}`);
    // What an earlier file left there is not what this one becomes.
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    const options = ['--headless', '--norestore', '--convert-to', to, '--outdir', out, input];
    await run('soffice', [`-env:UserInstallation=${profile}`, ...options], {
      env: { ...process.env, FONTCONFIG_FILE: fontsConf },
      timeout: 120_000,
    });
    const made = (await readdir(out)).at(0);
    if (made === undefined) throw new Error(`LibreOffice made nothing of ${input}`);
    return join(out, made);
  };
  return {
    folder,
    /** The PDF that LibreOffice makes of a file. */
    async toPdf(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
      const input = join(folder, `input.${extension}`);
      await writeFile(input, bytes);
      return readFile(await convertFile(input, 'pdf'));
    },
    /** The deck as LibreOffice saves it after it has opened it. */
    async savedAnew(bytes: Uint8Array): Promise<Uint8Array> {
      const input = join(folder, 'input.pptx');
      await writeFile(input, bytes);
      return readFile(await convertFile(input, 'pptx'));
    },
    /**
     * The PDF of a deck, with the two things switched off that LibreOffice adds to a deck and PowerPoint does not: a gap
     * between Chinese and Latin letters, and kerning. They have no switch in PPTX, so the deck goes through ODF.
     */
    async deckToPlainPdf(bytes: Uint8Array): Promise<Uint8Array> {
      const input = join(folder, 'input.pptx');
      await writeFile(input, bytes);
      const flat = await convertFile(input, 'fodp');
      const text = await readFile(flat, 'utf8');
      const plain = text
        .replaceAll(/style:text-autospace="[^"]*"/g, 'style:text-autospace="none"')
        .replaceAll(/style:letter-kerning="[^"]*"/g, 'style:letter-kerning="false"')
        .replaceAll(
          /<style:paragraph-properties (?![^>]*style:text-autospace)/g,
          '<style:paragraph-properties style:text-autospace="none" ',
        );
      await writeFile(join(folder, 'plain.fodp'), plain);
      return readFile(await convertFile(join(folder, 'plain.fodp'), 'pdf'));
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What `pdfinfo` and `pdftotext` say of a PDF. */
export async function readPdf(pdf: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-pdf-'));
  try {
    const path = join(folder, 'file.pdf');
    await writeFile(path, pdf);
    const info = (await run('pdfinfo', [path])).stdout;
    const text = (await run('pdftotext', ['-enc', 'UTF-8', path, '-'])).stdout;
    const boxes = (await run('pdftotext', ['-bbox-layout', '-enc', 'UTF-8', path, '-'], { maxBuffer: 1e8 })).stdout;
    return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]), text, boxes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
