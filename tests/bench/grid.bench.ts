import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjectFile } from '../../src/main/files/index';
import { launchApp } from '../e2e/support/index';
import { buildProgram } from './build';
import { endApp } from './end-app';
import { type Bench, type OpenBench, reading } from './figure';
import { keyToPaint } from './key-to-paint';
import { largeModel } from './large-model';
import { oneSectionProject } from './one-section';

/** A digit is a new figure, and taking it back is another: each works the whole model out. */
const keys = ['1', '2', 'Backspace', 'Backspace'];

/** From a key in a cell to the frame that shows what it changes, in a model of 60 months, against an empty input's. */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  await buildProgram();
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'model.pitch');
  const project = { ...oneSectionProject([{ type: 'paragraph', children: [{ text: '' }] }]), ...largeModel() };
  await writeProjectFile(path, { project, assets: new Map(), preview: null, extras: [] });
  const app = await launchApp({ file: path, width: 1440, height: 900 });
  const close = async () => {
    await endApp(app);
    await rm(folder, { recursive: true, force: true });
  };
  await app.page.getByRole('button', { name: 'Numbers', exact: true }).click();
  const start = app.page.getByRole('columnheader', { name: 'Begins with' });
  const column = Number(await start.getAttribute('aria-colindex')) - 1;
  const turn = async () => {
    await app.page.bringToFront();
    await app.page.locator(`[data-cell$=",${column}"][aria-readonly="false"]`).nth(1).click();
    await app.page.keyboard.press('9');
    return keyToPaint(app.page, keys);
  };
  const yardstick = async () => {
    const blank = await app.page.context().newPage();
    await blank.setContent('<input>');
    const blankTurn = async () => {
      await blank.bringToFront();
      await blank.locator('input').click();
      return keyToPaint(blank, keys);
    };
    return { name: 'an empty input', turn: reading(blankTurn) };
  };
  const name = 'key in a cell to paint, 60 months';
  return { figures: [{ id: 'key-in-cell-to-paint', name, turn: reading(turn), yardstick, turns: 3 }], close };
}
