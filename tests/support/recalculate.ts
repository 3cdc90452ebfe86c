import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { programPath } from './office';
import { readParts, withText, writeParts } from './ooxml-package';

const run = promisify(execFile);

/** The cells of one sheet by row and column, as the program that opened the file worked them out. */
export type Recalculated = readonly (readonly string[])[];

/** All formulas of a file that is opened are worked out anew, whatever values the file brings. */
const always = (setting: string) =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${setting}" oor:op="fuse"><value>0</value></prop></item>`;
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${always('OOXMLRecalcMode')}${always('ODFRecalcMode')}
</oor:items>`;

/**
 * A workbook without the rows and columns that printed pages repeat. No value hangs on them, and LibreOffice spends three
 * quarters of its time on them: 1.2 s a file, 0.3 s without.
 */
function withoutPrintTitles(bytes: Uint8Array): Uint8Array {
  const titles = /<definedName name="_xlnm\.Print_Titles"[^>]*>[^<]*<\/definedName>/g;
  return writeParts(withText(readParts(bytes), 'xl/workbook.xml', (text) => text.replace(titles, '')));
}

/** Comma, double quotes, UTF-8, from the first row, numbers in full rather than as shown, every sheet. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice makes of workbooks: sheets by name, for each file by its key. Many are shared out to two of it. */
export async function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Recalculated>>> {
  if (files.size < 8) return recalculateAtOnce(files);
  const half = Math.ceil(files.size / 2);
  const [first, second] = [[...files].slice(0, half), [...files].slice(half)];
  const done = await Promise.all([recalculateAtOnce(new Map(first)), recalculateAtOnce(new Map(second))]);
  return new Map(done.flatMap((one) => [...one]));
}

async function recalculateAtOnce(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Recalculated>>> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-recalculate-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), settings);
    const keys = [...files.keys()];
    await Promise.all(
      keys.map((key, at) => writeFile(join(folder, `${at}.xlsx`), withoutPrintTitles(files.get(key) as Uint8Array))),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const inputs = keys.map((_, at) => join(folder, `${at}.xlsx`));
    const options = ['--headless', '--norestore', '--convert-to', csv, '--outdir', join(folder, 'out')];
    await run('soffice', [profile, ...options, ...inputs], { timeout: 300_000, maxBuffer: 1e8 });
    const made = await readdir(join(folder, 'out'));
    const sheets = new Map(keys.map((key) => [key, new Map<string, Recalculated>()]));
    for (const name of made) {
      const found = /^(\d+)-(.*)\.csv$/.exec(name);
      const key = found ? keys[Number(found[1])] : undefined;
      if (!found || key === undefined) continue;
      sheets.get(key)?.set(found[2] as string, parseCsv(await readFile(join(folder, 'out', name), 'utf8')));
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  for (let found = cells.exec(text); found && found.index < text.length; found = cells.exec(text)) {
    const [, cell = '', end] = found;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Whether LibreOffice has its spreadsheet here; prints why not, so that a skipped judge is never silent. */
export function hasCalc(): boolean {
  const soffice = programPath('soffice');
  const program = soffice ? dirname(realpathSync(soffice)) : '';
  if (soffice && readdirSync(program).some((name) => /^libsc(lo|filt)/.test(name))) return true;
  console.warn('SKIPPED: LibreOffice Calc is not installed, so no other program can work out workbooks here.');
  return false;
}
