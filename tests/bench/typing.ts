import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeProjectFile } from '../../src/main/files/index';
import { launchApp } from '../e2e/support/index';
import { median, type Reading } from './measure';
import { oneSectionProject } from './one-section';

const paragraphs = 1_000;
const keys = 60;

/** From a key to the frame that shows its letter, in a section of a thousand paragraphs, against an empty page's. */
export async function benchTyping(): Promise<Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'long.pitch');
  await writeProjectFile(path, { project: longProject(), assets: new Map(), preview: null, extras: [] });
  const app = await launchApp({ file: path });
  try {
    const editor = app.page.locator('[data-slate-editor]');
    const middle = editor
      .locator('p, [data-slate-node="element"]')
      .filter({ hasText: `Paragraph ${paragraphs / 2}.` })
      .first();
    await middle.scrollIntoViewIfNeeded();
    await middle.click();
    const ms = await keyToPaint(app.page);
    const blank = await app.page.context().newPage();
    await blank.setContent('<div contenteditable style="min-height: 200px"></div>');
    await blank.locator('div').click();
    const yardstickMs = await keyToPaint(blank);
    return [{ name: `key to paint, ${paragraphs} paragraphs`, ms, yardstick: 'an empty contenteditable', yardstickMs }];
  } finally {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
    await rm(app.folder, { recursive: true, force: true });
  }
}

/** The median time from the keydown event to the end of the frame after it; the keys are pressed in turns. */
export async function keyToPaint(page: Page, pressed: readonly string[] = ['a']): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        // A message posted in a frame callback arrives when that frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(pressed[key % pressed.length] ?? 'a');
    await page.waitForTimeout(30);
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  return median(times.slice(10));
}

function longProject() {
  const words = 'Customers wait four minutes; the assistant answers in four seconds, day and night.';
  return oneSectionProject(
    Array.from({ length: paragraphs }, (_, index) => ({
      type: 'paragraph' as const,
      children: [{ text: `Paragraph ${index}. ${words}` }],
    })),
  );
}
