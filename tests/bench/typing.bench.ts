import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjectFile } from '../../src/main/files/index';
import type { Project } from '../../src/shared/project/index';
import { launchApp } from '../e2e/support/index';
import { buildProgram } from './build';
import { endApp } from './end-app';
import { type Bench, type OpenBench, reading } from './figure';
import { keyToPaint } from './key-to-paint';
import { oneSectionProject } from './one-section';

const paragraphs = 1_000;

/** From a key to the frame that shows its letter, in a section of a thousand paragraphs, against an empty page's. */
export const bench: Bench = {
  open: () =>
    openTyping({
      id: 'key-to-paint',
      name: `key to paint, ${paragraphs} paragraphs`,
      paragraphs,
      project: longProject,
    }),
};

interface Typing {
  readonly id: string;
  readonly name: string;
  /** How many the section has; somebody writes in the middle one. */
  readonly paragraphs: number;
  readonly project: (paragraphs: number) => Project;
}

/** A project whose one section is open, to be written in. */
export async function openTyping({ id, name, paragraphs, project }: Typing): Promise<OpenBench> {
  await buildProgram();
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'long.pitch');
  await writeProjectFile(path, { project: project(paragraphs), assets: new Map(), preview: null, extras: [] });
  const app = await launchApp({ file: path });
  const close = async () => {
    await endApp(app);
    await rm(folder, { recursive: true, force: true });
  };
  const middle = app.page
    .locator('[data-slate-editor]')
    .locator('p, [data-slate-node="element"]')
    .filter({ hasText: `Paragraph ${paragraphs / 2}.` })
    .first();
  const turn = async () => {
    await app.page.bringToFront();
    await middle.scrollIntoViewIfNeeded();
    await middle.click();
    return keyToPaint(app.page);
  };
  const yardstick = async () => {
    const blank = await app.page.context().newPage();
    await blank.setContent('<div contenteditable style="min-height: 200px"></div>');
    const blankTurn = async () => {
      await blank.bringToFront();
      await blank.locator('div').click();
      return keyToPaint(blank);
    };
    return { name: 'an empty contenteditable', turn: reading(blankTurn) };
  };
  return { figures: [{ id, name, turn: reading(turn), yardstick, turns: 3 }], close };
}

/** A project of one section of plain paragraphs. */
export function longProject(paragraphs: number): Project {
  const words = 'Customers wait four minutes; the assistant answers in four seconds, day and night.';
  return oneSectionProject(
    Array.from({ length: paragraphs }, (_, index) => ({
      type: 'paragraph' as const,
      children: [{ text: `Paragraph ${index}. ${words}` }],
    })),
  );
}
