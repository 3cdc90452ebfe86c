import { resolve } from 'node:path';
import { type DocumentLanguage, documentLanguages, seededIds, seededRandom } from '#shared/base';
import { type TemplateName, templateNames } from '#shared/contract';
import { paintSlide } from '../../src/main/services/paint-slide';
import { createFromTemplate } from '../../src/main/services/templates';

/** The first slide of a bundled example, as the first page shows it. */
export interface Cover {
  /** Of its file, without a folder. */
  readonly name: string;
  readonly png: Uint8Array;
}

/** The covers of all examples in all languages, each drawn in its own theme as the deck draws it. */
export function drawCovers(): Promise<readonly Cover[]> {
  const examples = templateNames.filter((name) => name !== 'blank');
  return Promise.all(examples.flatMap((name) => documentLanguages.map((language) => drawCover(name, language))));
}

async function drawCover(template: TemplateName, language: DocumentLanguage): Promise<Cover> {
  const newId = seededIds(seededRandom(1));
  const resourcesFolder = resolve(import.meta.dirname, '../../resources');
  const { project, assets } = await createFromTemplate({ template, round: 'seed', language, newId, resourcesFolder });
  const painted = await paintSlide({ project, look: null, pictures: true }, async (key) => assets.get(key) ?? null);
  if (!painted?.png) throw new Error(`${template} has no cover`);
  return { name: `${template}-${language}.png`, png: painted.png };
}
