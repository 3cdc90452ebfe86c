import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../scripts/check-resources/check-files';
import { dataSets, otherFiles } from '../../../scripts/check-resources/data-sets';
import { casesOfParts, expectPart, partOf, titled } from '../../support/case-files';
import { temporaryFolder } from '../../support/temporary-folder';

/** Files as somebody could write them, and what a build says of them: each fault with its line. */
const cases = casesOfParts('resources', 'path', 'text', 'faults');

describe('the data that the program ships', () => {
  it.each(titled(cases))('%s', async (_, one) => {
    const folder = await temporaryFolder();
    const path = partOf(one, 'path').trim();
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), partOf(one, 'text'));
    const sets = dataSets.filter(({ files }) => files.test(path));
    const faults = checkFiles(folder, sets, otherFiles).map(({ file, line, why }) => `${file}:${line}: ${why}`);
    expectPart(one, 'faults', faults.join('\n'));
  });

  it('is as it should be', () => {
    expect(checkFiles(join(process.cwd(), 'resources'), dataSets, otherFiles)).toEqual([]);
  });

  it('has a file of each set', async () => {
    const faults = checkFiles(await temporaryFolder(), dataSets, otherFiles);
    expect(faults.map(({ why }) => why)).toEqual(dataSets.map(() => 'the data set has no file'));
  });
});
