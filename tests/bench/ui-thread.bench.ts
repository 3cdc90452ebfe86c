import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { assetBytes, writeProjectFile } from '../../src/main/files/index';
import { createFromTemplate } from '../../src/main/services/templates/index';
import { seededIds, seededRandom } from '../../src/shared/base/index';
import { exportTargets } from '../../src/shared/contract/index';
import { benchDeck } from './bench-deck';
import { buildForUiThread } from './build';
import { type Bench, bound, type Figure, type OpenBench, type Turn } from './figure';
import { hugeProject, largeDrawing, largeMarkdown } from './huge-project';
import { largeProject } from './large-project';

const resources = resolve('resources');
const boundMs = 100;

/**
 * Main's thread is the window's thread in Electron: while it is held, nothing moves and no key is heard. How long it is held at a
 * stretch by what a person does, each in a fresh process of the built program.
 */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const program = await buildForUiThread();
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const example = join(folder, 'example.pitch');
  const large = join(folder, 'large.pitch');
  const { project, assets } = await createFromTemplate({
    template: 'customer-service',
    round: 'seed',
    language: 'zh-CN',
    newId: seededIds(seededRandom(1)),
    resourcesFolder: resources,
  });
  await write(example, project, assets);
  const hundred = benchDeck(100);
  await write(large, hundred.project, hundred.assets);
  const huge = join(folder, 'huge.pitch');
  const heavy = join(folder, 'heavy.pitch');
  const many = hugeProject();
  await write(huge, many.project, many.assets);
  await writeProjectFile(heavy, largeProject(200, 256 * 1024));
  const text = join(folder, 'text.md');
  await writeFile(text, largeMarkdown());
  const drawing = join(folder, 'drawing.svg');
  await writeFile(drawing, largeDrawing());

  const figure = (what: string, file: string, name: string): Figure => ({
    id: `${what}-${basename(file, extname(file))}`,
    name: `longest block: ${name}`,
    turn: async () => {
      const work = await mkdtemp(join(folder, 'work-'));
      const { stdout } = await promisify(execFile)(process.execPath, [program, what, resources, work, file]);
      return JSON.parse(stdout) as Turn;
    },
    yardstick: bound(boundMs),
    turns: 5,
  });
  const figures = [
    figure('create', example, 'new project from the example'),
    figure('first-save', example, 'first save of the example, with its picture'),
    figure('open', example, 'open the example'),
    ...exportTargets.map((target) => figure(target, example, `${target} of the example`)),
    figure('open', large, 'open 100 slides'),
    figure('save-as', large, 'first save of 100 slides'),
    figure('deck-pptx', large, 'deck-pptx of 100 slides'),
    figure('deck-pdf', large, 'deck-pdf of 100 slides'),
    ...[huge, heavy].flatMap((file) => {
      const name = file === huge ? '500 sections and 200 slides' : '200 pictures of 50 MB';
      return [
        figure('open', file, `open ${name}`),
        figure('save-as', file, `first save of ${name}`),
        figure('edit-and-save', file, `edit and save ${name}`),
        figure('check', file, `check ${name}, in the window`),
      ];
    }),
    figure('import', text, 'import 1 MB of Markdown'),
    figure('take', drawing, 'take in a drawing of 2 MB'),
  ];
  return { figures, close: () => rm(folder, { recursive: true, force: true }) };
}

type Content = Parameters<typeof writeProjectFile>[1];

function write(path: string, project: Content['project'], assets: ReadonlyMap<string, Uint8Array>): Promise<unknown> {
  const kept = new Map([...assets].map(([key, bytes]) => [key, assetBytes(bytes)]));
  return writeProjectFile(path, { project, assets: kept, preview: null, extras: [] });
}
