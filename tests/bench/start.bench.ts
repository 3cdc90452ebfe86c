import { chromium } from 'playwright-core';
import { findChromium } from '../../src/shell/index';
import { launchApp } from '../e2e/support/index';
import { buildProgram } from './build';
import { endApp } from './end-app';
import { type Bench, type Turn, timed } from './figure';
import { processorTime } from './processor-time';

/** From the start of the program's process to the first words in its window, in the stand-in, against its Chromium alone. */
export const bench: Bench = {
  open: async () => {
    await buildProgram();
    const figure = {
      id: 'start',
      name: 'program start to window shown',
      turn: startProgram,
      yardstick: async () => ({ name: 'Chromium, an empty page', turn: timed(startChromium) }),
      turns: 7,
    };
    return { figures: [figure], close: async () => undefined };
  },
};

async function startProgram(): Promise<Turn> {
  const cpuBefore = await processorTime();
  const before = Date.now();
  const app = await launchApp();
  const cpuMs = (await processorTime()) - cpuBefore;
  // The page knows when it was painted; we only hear of it later.
  const painted = await app.page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return performance.timeOrigin + (first?.startTime ?? Number.NaN);
  });
  await endApp(app);
  return { value: painted - before, cpuMs };
}

async function startChromium(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<p>Pitchwright</p>');
  await browser.close();
}
