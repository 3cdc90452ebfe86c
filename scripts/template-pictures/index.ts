/**
 * Draws the product pictures of the bundled examples: `npx tsx scripts/template-pictures`. They are committed; this is
 * run by hand when their words change. Needs Chromium (CHROMIUM, or the one on the PATH) and ImageMagick, which takes
 * the number of colours down.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { desk } from './desk';
import { plan } from './plan';
import { review } from './review';

const pictures = [
  { template: 'customer-service', name: 'desk', draw: desk },
  { template: 'robo-adviser', name: 'plan', draw: plan },
  { template: 'medical-imaging', name: 'review', draw: review },
] as const;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const tab = await browser.newPage({ viewport: { width: 912, height: 1080 }, deviceScaleFactor: 1.5 });
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
for (const { template, name, draw } of pictures) {
  for (const language of ['en', 'zh-CN'] as const) {
    // The fonts are files: a page from a string may not load them.
    const html = join(scratch, 'page.html');
    writeFileSync(html, draw(language));
    await tab.goto(`file://${html}`);
    await tab.evaluate('document.fonts.ready');
    const raw = join(scratch, 'raw.png');
    await tab.screenshot({ path: raw });
    const target = join('resources', 'templates', template, 'images', `${name}-${language}.png`);
    execFileSync('convert', [
      raw,
      '-dither',
      'None',
      '-colors',
      '160',
      '-strip',
      '-define',
      'png:compression-level=9',
      target,
    ]);
    process.stdout.write(`${target}\n`);
  }
}
await browser.close();
