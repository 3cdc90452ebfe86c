import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildScene } from '#shared/scene';
import { sceneToSvg } from '../../src/shared/svg/index';
import { demoProject } from '../fixtures/demo-project';
import { goldenLine } from '../support/golden-line';

/** The scene is what all painters share: a change here is a change of every export. Look at `npm run gallery` before updating. */
describe.each(documentLanguages)('the demo deck in %s', (language) => {
  const scene = buildScene(demoProject(language));

  it('has the scene that was looked at', async () => {
    const { pages, layouts, ...rest } = scene;
    const parts = [
      rest,
      ...layouts.flatMap(({ decorations, placeholders, ...layout }) => [layout, ...decorations, ...placeholders]),
      ...pages.flatMap(({ elements, ...page }) => [page, ...elements]),
    ];
    const lines = parts.map(goldenLine);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`scene/${language}.jsonl`);
  });

  it('is painted as it was looked at', async () => {
    const pictures = scene.pages.map((page) => sceneToSvg(page, scene.theme, (key) => `${key.slice(0, 8)}.png`));
    await expect(`${pictures.join('\n').replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`scene/${language}.svg.txt`);
  });
});
