import { join } from 'node:path';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { templateNames } from '#shared/contract';
import { layoutIds, type Project, themeIds } from '#shared/project';
import { buildScene, type Scene } from '#shared/scene';
import { createFromTemplate } from '../../src/main/services/templates/index';
import { demoAssets } from '../../tests/fixtures/demo-project';
import { generatedDeck } from '../../tests/fixtures/generated-deck';

/** A deck that is measured. */
export interface SampleDeck {
  readonly name: string;
  readonly scene: Scene;
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/** Generated slides a language, at the least. */
const generated = 60;

/** The example decks, and generated ones: slides of every layout, among them each theme, in both languages, the same in every run. */
export async function sampleDecks(): Promise<readonly SampleDeck[]> {
  const decks: SampleDeck[] = [];
  for (const language of documentLanguages) {
    for (const template of templateNames.filter((name) => name !== 'blank')) {
      const { project, assets } = await createFromTemplate({
        template,
        round: 'seed',
        language,
        newId: seededIds(seededRandom(1)),
        resourcesFolder: join(import.meta.dirname, '../../resources'),
      });
      decks.push({ name: `${template}-${language}`, scene: buildScene(project), assets });
    }
    const slides = Math.ceil(Math.max(generated, layoutIds.length) / themeIds.length);
    for (const [index, theme] of themeIds.entries()) {
      const project = themed(generatedDeck(language, slides, 101 + index, index * slides), theme);
      decks.push({ name: `generated-${theme}-${language}`, scene: buildScene(project), assets: demoAssets() });
    }
  }
  return decks;
}

function themed(project: Project, theme: (typeof themeIds)[number]): Project {
  return { ...project, deck: { ...project.deck, theme } };
}
