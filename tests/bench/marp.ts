import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { SceneElement, TableElement } from '../../src/shared/page/index';
import type { Scene } from '../../src/shared/scene/index';
import { findChromium } from '../../src/shell/index';

const run = promisify(execFile);
const version = '4.5.1';
const folder = resolve('.cache/marp');
const program = join(folder, 'node_modules/.bin/marp');

/**
 * Marp CLI, which is no dependency of ours: 136 MB for one line of a bench. It is installed beside the project when the bench first asks
 * for it; null where that is not possible.
 */
export async function findMarp(): Promise<string | null> {
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const options = ['install', '--no-audit', '--no-fund', '--prefix', folder, `@marp-team/marp-cli@${version}`];
  await run('npm', options).catch(() => null);
  return existsSync(program) ? program : null;
}

/** The same slides by Marp: their words, tables and pictures in Markdown (it has no charts), to PPTX. */
export async function writeWithMarp(
  marp: string,
  scene: Scene,
  assets: ReadonlyMap<string, Uint8Array>,
  work: string,
): Promise<Uint8Array> {
  for (const [key, bytes] of assets) await writeFile(join(work, `${key}.png`), bytes);
  const slides = scene.pages.map(({ elements }) => elements.flatMap(markdownOf).join('\n\n'));
  await writeFile(join(work, 'deck.md'), `---\nmarp: true\n---\n\n${slides.join('\n\n---\n\n')}\n`);
  await run(
    marp,
    ['--pptx', '--allow-local-files', '--no-stdin', '-o', join(work, 'deck.pptx'), join(work, 'deck.md')],
    {
      env: { ...process.env, CHROME_PATH: findChromium() ?? '', CHROME_NO_SANDBOX: '1' },
      timeout: 300_000,
    },
  );
  return readFile(join(work, 'deck.pptx'));
}

function markdownOf(element: SceneElement): string[] {
  if (element.placeholder?.role === 'decoration') return [];
  if (element.kind === 'image') return [`![](${element.asset}.png)`];
  if (element.kind === 'table') return [tableOf(element)];
  if (element.kind !== 'text') return [];
  const mark = element.placeholder?.role === 'title' ? '# ' : '';
  return element.paragraphs.map(({ runs }) => mark + runs.map(({ text }) => text).join(''));
}

function tableOf({ rows }: TableElement): string {
  const lines = rows.map(
    ({ cells }) =>
      `| ${cells.map(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(rows[0]?.cells.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
