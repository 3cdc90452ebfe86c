import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjectFile } from '../../src/main/files/index';
import { launchApp } from '../e2e/support/index';
import type { Reading } from './measure';
import { largeModel } from './numbers';
import { oneSectionProject } from './one-section';
import { keyToPaint } from './typing';

/** From a key in a cell to the frame that shows what it changes, in a model of 60 months, against an empty input's. */
export async function benchGrid(): Promise<Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'model.pitch');
  const project = { ...oneSectionProject([{ type: 'paragraph', children: [{ text: '' }] }]), ...largeModel() };
  await writeProjectFile(path, { project, assets: new Map(), preview: null, extras: [] });
  const app = await launchApp({ file: path, width: 1440, height: 900 });
  // A digit is a new figure, and taking it back is another: each works the whole model out.
  const keys = ['1', '2', 'Backspace', 'Backspace'];
  try {
    await app.page.getByRole('button', { name: 'Numbers', exact: true }).click();
    const start = app.page.getByRole('columnheader', { name: 'Begins with' });
    const column = Number(await start.getAttribute('aria-colindex')) - 1;
    await app.page.locator(`[data-cell$=",${column}"][aria-readonly="false"]`).nth(1).click();
    await app.page.keyboard.press('9');
    const ms = await keyToPaint(app.page, keys);
    const blank = await app.page.context().newPage();
    await blank.setContent('<input>');
    await blank.locator('input').click();
    const yardstickMs = await keyToPaint(blank, keys);
    return [{ name: 'key in a cell to paint, 60 months', ms, yardstick: 'an empty input', yardstickMs }];
  } finally {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
    await rm(app.folder, { recursive: true, force: true });
  }
}
