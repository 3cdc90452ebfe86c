import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  assetBytes,
  type ProjectContent,
  readProjectFile,
  recoverJournal,
  whyUnreadable,
  withoutUnusedAssets,
  writeProjectFile,
} from '#main/files';
import type { Path } from '#shared/project';
import { at, placesOf } from '../property/random-patches';
import { exampleProjects, generatedProjects, type Projects } from './generated-projects';
import { removeFolder } from './remove-folder';

const fixtures = join(import.meta.dirname, '../fixtures');

/** Where projects come from that must be written, read and written again without a change. */
export const tripKinds = ['frozen files', 'frozen journals', 'examples', 'generated projects'] as const;
export type TripKind = (typeof tripKinds)[number];

export interface Trips {
  readonly tried: number;
  /** What changed, a line for each project that did. */
  readonly changed: readonly string[];
}

/** Sends every project of a kind through a file and back; of generated ones so many, from a seed. */
export async function roundTrips(kind: TripKind, count: number, seed: number): Promise<Trips> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-trips-'));
  let tried = 0;
  const changed: string[] = [];
  try {
    for await (const [name, content] of sources[kind](folder, count, seed)) {
      tried += 1;
      const change = await changeOnTheWay(join(folder, 'Plan.pitch'), content);
      if (change !== null) changed.push(`${name}: ${change}`);
    }
  } finally {
    await removeFolder(folder);
  }
  return { tried, changed };
}

type Source = AsyncGenerator<readonly [string, ProjectContent]>;

const sources: Readonly<Record<TripKind, (folder: string, count: number, seed: number) => Source>> = {
  'frozen files': async function* () {
    for (const name of await readdir(join(fixtures, 'projects'))) {
      if (name.endsWith('.pitch')) yield [name, await readProjectFile(join(fixtures, 'projects', name))];
    }
  },
  'frozen journals': async function* (folder) {
    for (const name of await readdir(join(fixtures, 'journals'))) {
      await cp(join(fixtures, 'journals', name), join(folder, name), { recursive: true });
      const { project, assets } = (await recoverJournal(join(folder, name))) ?? {};
      const { assets: kept } = await readProjectFile(join(fixtures, 'projects', `${name}.pitch`));
      if (project && assets) yield [name, contentOf(project, new Map([...kept, ...assets]))];
    }
  },
  examples: async function* () {
    yield* contentsOf(await exampleProjects());
  },
  'generated projects': async function* (_, count, seed) {
    // A few at a time: a thousand of them do not fit into memory beside everything else.
    for (let made = 0; made < count; made += 50) {
      const isKept = (project: ProjectContent['project']) => whyUnreadable(project) === null;
      yield* contentsOf(await generatedProjects(Math.min(50, count - made), seed + made, isKept));
    }
  },
};

function* contentsOf({ projects, assets }: Projects): Generator<readonly [string, ProjectContent]> {
  const pictures = new Map([...assets].map(([key, bytes]) => [key, assetBytes(bytes)]));
  for (const [name, project] of projects) yield [name, contentOf(project, pictures)];
}

const contentOf = (project: ProjectContent['project'], assets: ProjectContent['assets']): ProjectContent => ({
  project,
  assets,
  preview: null,
  extras: [],
});

/** What is not as it was after a project was written, read and written again; null when all is. Pictures that nothing shows may go. */
async function changeOnTheWay(path: string, content: ProjectContent): Promise<string | null> {
  await writeProjectFile(path, content);
  const first = await readFile(path);
  const read = await readProjectFile(path);
  // A copy, since some generated objects have no prototype, which no file can say.
  const expected = structuredClone(withoutUnusedAssets(content.project));
  if (!isDeepStrictEqual(read.project, expected)) return `other at ${firstChange(expected, read.project)}`;
  if (!isDeepStrictEqual(Object.keys(expected.assets).sort(), [...read.assets.keys()].sort())) return 'other pictures';
  for (const [key, { bytes }] of read.assets) {
    if (!isDeepStrictEqual(Buffer.from(bytes), Buffer.from(content.assets.get(key)?.bytes ?? [])))
      return `other ${key}`;
  }
  await writeProjectFile(path, read);
  return first.equals(await readFile(path)) ? null : 'other bytes when it is written again';
}

/** The deepest first place that says something else. */
function firstChange(before: unknown, after: unknown): string {
  const differs = (path: Path) => !isDeepStrictEqual(at(before, path), at(after, path));
  const isWhole = (path: Path) => path.every((_, depth) => at(after, path.slice(0, depth)) instanceof Object);
  const places = placesOf(before).filter((path) => isWhole(path) && differs(path));
  return places.reduce<Path>((deepest, path) => (startsWith(path, deepest) ? path : deepest), []).join('/');
}

const startsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key);
