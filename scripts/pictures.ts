/**
 * The pictures of the program in the README: `npm run pictures -- [--to=folder]` takes them of the built program with the
 * bundled examples, into docs/pictures.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProjectFile } from '#main/services/headless';
import { type DocumentLanguage, type InterfaceLanguage, newId } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import { disposeApp, launchApp } from '../tests/e2e/support/index';

interface Picture {
  readonly name: string;
  /** Of the project and of the window. */
  readonly language: DocumentLanguage & InterfaceLanguage;
  readonly template: TemplateName;
  /** What is clicked, by its words. */
  readonly clicks: readonly string[];
}

const pictures: readonly Picture[] = [
  { name: 'plan-en', language: 'en', template: 'customer-service', clicks: ['Traction and milestones'] },
  { name: 'deck-zh', language: 'zh-CN', template: 'robo-adviser', clicks: ['路演稿'] },
  { name: 'numbers-en', language: 'en', template: 'medical-imaging', clicks: ['Numbers'] },
];

const to = process.argv.find((word) => word.startsWith('--to='))?.slice('--to='.length) ?? 'docs/pictures';
mkdirSync(to, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'pitchwright-pictures-'));
for (const picture of pictures) await take(picture);
rmSync(folder, { recursive: true, force: true });

async function take({ name, language, template, clicks }: Picture): Promise<void> {
  const file = join(folder, `${name}.pitch`);
  const options = { out: file, force: true, newId, now: () => new Date(), resourcesFolder: 'resources' };
  await createProjectFile({ template, round: 'seed', language }, options);
  const app = await launchApp({ file, language, width: 1280, height: 800 });
  try {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    for (const words of clicks) await app.page.getByText(words, { exact: true }).first().click();
    await app.page.evaluate(() => document.fonts.ready);
    // Previews are drawn after the room is there.
    await app.page.waitForTimeout(1_500);
    await app.page.screenshot({ path: join(to, `${name}.png`) });
  } finally {
    await disposeApp(app);
  }
  console.log(join(to, `${name}.png`));
}
