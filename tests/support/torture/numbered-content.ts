import { assetBytes, type ProjectContent } from '#main/files';
import type { Block, Project } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { imageBlock, pictureOf } from './pictures';

/** A project of normal length whose plan shows pictures; its title is a number, which counts what has been done to it. */
export function numberedContent(title: number, pictures: number, pictureBytes: number): ProjectContent {
  const blank = demoProject('en');
  const shown = Array.from({ length: pictures }, (_, index) => pictureOf(index + 1, pictureBytes));
  const body: Block[] = shown.map(({ key }) => imageBlock(key));
  const project: Project = {
    ...blank,
    title: String(title),
    team: blank.team.map((member) => ({ ...member, photo: '' })),
    deck: {
      ...blank.deck,
      slides: blank.deck.slides.filter(({ slots }) => !JSON.stringify(slots).includes('"asset"')),
    },
    plan: { sections: [sectionOf(body)] },
    assets: Object.fromEntries(shown.map(({ key, asset }) => [key, asset])),
  };
  return {
    project,
    assets: new Map(shown.map(({ key, bytes }) => [key, assetBytes(bytes)])),
    preview: null,
    extras: [],
  };
}

/** The words of a long plan, then its pictures. */
function sectionOf(pictures: readonly Block[]): Project['plan']['sections'][number] {
  const words = 'What a founder writes in a plan of common length, in one paragraph of it. '.repeat(8);
  const paragraphs = Array.from({ length: 60 }, (): Block => ({ type: 'paragraph', children: [{ text: words }] }));
  return {
    id: 'section0000000000001',
    kind: 'summary',
    title: '',
    hidden: false,
    done: false,
    checked: [],
    body: [...paragraphs, ...pictures],
  };
}
