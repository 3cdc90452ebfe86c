import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetBytes, type ProjectContent, projectFileParts } from '#main/files';
import type { Project } from '#shared/project';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { temporaryFolder } from '../../support/temporary-folder';

/** The demo project with its pictures; changed where told. */
export function sampleContent(changes: Partial<Project> = {}): ProjectContent {
  const assets = new Map([...demoAssets()].map(([key, bytes]) => [key, assetBytes(bytes)]));
  return { project: { ...demoProject('en'), ...changes }, assets, preview: null, extras: [] };
}

/** A project of a few kilobytes with one tiny picture, for tests that try every byte. */
export function smallContent(): ProjectContent {
  const bytes = Uint8Array.from(Buffer.from(tinyPng, 'base64'));
  const { project } = sampleContent();
  const key = tinyPngKey;
  const asset = { name: 'dot.png', type: 'image/png' as const, bytes: bytes.length, widthPx: 1, heightPx: 1 };
  return {
    project: {
      ...project,
      deck: { ...project.deck, slides: [] },
      team: [],
      company: { ...project.company, logo: key },
      assets: { [key]: asset },
    },
    assets: new Map([[key, assetBytes(bytes)]]),
    preview: null,
    extras: [],
  };
}

/** A picture of one pixel. */
export const tinyPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const tinyPngKey = '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0';

/** A project's file as one piece. */
export function fileBytes(content: ProjectContent): Uint8Array {
  return Buffer.concat(projectFileParts(content));
}

/** Writes bytes to a file in a fresh folder and answers with its path. */
export async function fileOf(bytes: Uint8Array, name = 'Plan.pitch'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
}
