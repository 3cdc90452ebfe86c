import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fontsConf } from '../../tests/support/office';

/** The fonts that a PDF was set in, by their PostScript names. `path`: a file that may be written. */
export async function fontsOf(pdf: Uint8Array, path: string): Promise<readonly string[]> {
  await writeFile(path, pdf);
  const lines = execFileSync('pdffonts', [path], { encoding: 'utf8' }).split('\n').slice(2);
  // A part of a font has six letters and a plus before its name.
  return lines.flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
}

/** Where fonts come from: the files of our packages, from `root`, and the names of those that are from elsewhere. */
export function filesOfFonts(names: ReadonlySet<string>, root: string) {
  const env = { ...process.env, FONTCONFIG_FILE: fontsConf };
  const list = execFileSync('fc-list', ['--format', '%{postscriptname}\t%{file}\n'], { encoding: 'utf8', env });
  const files = new Map(
    list
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  const found = [...names].toSorted().map((name) => ({ name, file: files.get(name) }));
  return {
    files: found.flatMap(({ file }) => (file === undefined ? [] : [relative(root, file).replace('node_modules/', '')])),
    foreign: found.flatMap(({ name, file }) => (file === undefined ? [basename(name)] : [])),
  };
}
