import type { Page } from '@playwright/test';
import { median } from './pairs';

const keys = 60;

/** The median time from the keydown event to the end of the frame after it; the keys are pressed in turns. */
export async function keyToPaint(page: Page, pressed: readonly string[] = ['a']): Promise<number> {
  await page.evaluate(() => {
    const own = window as unknown as { keyTimes?: number[] };
    const isFirst = !own.keyTimes;
    own.keyTimes = [];
    if (!isFirst) return;
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        // A message posted in a frame callback arrives when that frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => own.keyTimes?.push(performance.now() - start);
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
