import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support';

/** Enough words for a few seconds. */
const long = `## Section\n\n${'Some words of a plan, **bold** and _otherwise_. '.repeat(8)}\n\n- one\n- two\n\n`.repeat(
  3_000,
);

for (const [language, words] of [
  ['en', { action: 'Import Markdown', title: 'Importing', stop: 'Stop' }],
  ['zh-CN', { action: '导入 Markdown', title: '正在导入', stop: '停止' }],
] as const) {
  test(`an import that takes long says so and is stopped: ${language}`, async ({ launch }, info) => {
    const { page, folder, answer } = await launch({ language });
    const path = join(folder, 'long.md');
    writeFileSync(path, long);
    await answer({ path });
    await page.getByRole('button', { name: words.action }).click();
    const dialog = page.getByRole('dialog', { name: words.title });
    await expect(dialog).toBeVisible();
    await page.screenshot({ path: info.outputPath(`importing-${language}.png`) });
    await dialog.getByRole('button', { name: words.stop }).click();
    await expect(dialog).toBeHidden();
    // The next one is not held up by it.
    const short = join(folder, 'short.md');
    writeFileSync(short, '# Short\n\nWords.\n');
    await answer({ path: short });
    await page.getByRole('button', { name: words.action }).click();
    await expect(page.locator('input[value="Short"]')).toBeVisible();
  });
}
