import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prepared } from './configuration';
import { drawIcons } from './icons/draw-icons';
import { bundledPackages, packedPackages } from './notices/find-packages';
import { noticesText } from './notices/notices-text';

/** Draws and writes into `folder` what a package of the built program needs besides it. */
export async function prepare(root: string, folder: string): Promise<Prepared> {
  const prepared = { icons: join(folder, 'icons'), notices: join(folder, 'THIRD-PARTY-NOTICES.txt') };
  await mkdir(folder, { recursive: true });
  await drawIcons(prepared.icons);
  const packages = [...packedPackages(root), ...bundledPackages(root, join(root, 'out'))];
  await writeFile(prepared.notices, noticesText(packages));
  return prepared;
}
