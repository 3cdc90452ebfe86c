import { crc32 } from 'node:zlib';
import { assetBytes, projectFileOf, projectFileParts, stableJson } from '#main/files';
import { AppFailure } from '#shared/base';
import { demoAssets, demoProject } from '../../../fixtures/demo-project';
import { numberedContent } from '../numbered-content';
import { createCounter, type Tally } from '../tally';
import { type Dice, diceOf } from './dice';
import { spoilBytes } from './spoil-bytes';
import { spoilJson } from './spoil-json';
import { entriesOf, packed, spoilZip, zipOf } from './spoil-zip';

export interface MutantOptions {
  readonly seed: number;
  readonly lane: number;
  readonly lanes: number;
  /** So many spoilt files, in all lanes together. */
  readonly times: number;
}

/**
 * An honest file of this size (20 to 60 KB) is read in some milliseconds. Reading goes on beside the window, and who opens a file takes half
 * a second for at once; in it a machine reads the largest plan that we know of. What takes longer is made of something that costs more
 * than it weighs.
 */
const longestMs = 500;

const kinds = {
  'flips and cuts': (bytes: Uint8Array, dice: Dice) => spoilBytes(bytes, dice),
  'project.json with right sums': spoilProject,
  'zip tricks': (bytes: Uint8Array, dice: Dice) => spoilZip(bytes, dice),
};

/** Reads spoilt project files: each is taken or refused with a word for it, in time, and what is taken can be saved and read again. */
export async function readMutants({ seed, lane, lanes, times }: MutantOptions): Promise<Tally[]> {
  const files = soundFiles();
  const baseMb = process.memoryUsage().rss / 2 ** 20;
  const tallies: Tally[] = [];
  for (const [kind, spoil] of Object.entries(kinds)) {
    const counter = createCounter(`spoilt files: ${kind}`);
    for (let number = lane; number < times / 3; number += lanes) {
      const dice = diceOf(seed + number * 7_919);
      const bytes = spoil(dice.pick(files), dice);
      const before = crc32(bytes);
      const { wrong, isTaken, ms } = read(bytes);
      if (crc32(bytes) !== before) wrong.push('the bytes were changed');
      counter.count(
        true,
        wrong.map((what) => `seed ${seed}, number ${number}: ${what}`),
      );
      counter.measure('ms of processor at most', ms);
      if (isTaken) counter.see('taken');
      if (number % 50 === lane) counter.measure('MB above the file', process.memoryUsage().rss / 2 ** 20 - baseMb);
    }
    tallies.push(counter.tally());
  }
  return tallies;
}

function read(bytes: Uint8Array): { wrong: string[]; isTaken: boolean; ms: number } {
  const wrong: string[] = [];
  const started = process.cpuUsage();
  let isTaken = false;
  let ms = 0;
  try {
    const content = projectFileOf(bytes, 'Plan.pitch');
    ms = spentMs(started);
    isTaken = true;
    // Open for reading only, and saved elsewhere byte by byte.
    if (content.isNewer) return { wrong, isTaken, ms };
    const again = projectFileOf(Buffer.concat(projectFileParts(content)), 'Plan.pitch');
    const isSame = stableJson(shown(again.project)) === stableJson(shown(content.project));
    if (!isSame) wrong.push('is another project when it was saved and read again');
  } catch (error) {
    ms ||= spentMs(started);
    const code = error instanceof AppFailure ? error.error.code : null;
    if (code === null) wrong.push(`an error without a type: ${error}`);
    else if (isTaken) wrong.push(`was taken, and can't be saved and read again: ${code}`);
    else if (!code.startsWith('project.')) wrong.push(`was refused with ${code}`);
  }
  if (ms > longestMs) wrong.push(`took ${ms.toFixed(0)} ms`);
  return { wrong, isTaken, ms };
}

/** Pictures that nothing shows are left out when a project is saved. */
const shown = <T extends { assets: unknown }>({ assets: _, ...rest }: T) => rest;

function spentMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

function soundFiles(): Uint8Array[] {
  const pictures = new Map([...demoAssets()].map(([key, bytes]) => [key, assetBytes(bytes)]));
  const demo = { project: demoProject('zh-CN'), assets: pictures, preview: null, extras: [] };
  return [numberedContent(1, 1, 500), numberedContent(1, 2, 8_000), demo].map((content) =>
    Buffer.concat(projectFileParts(content)),
  );
}

const texts = new WeakMap<Uint8Array, unknown>();

function spoilProject(bytes: Uint8Array, dice: Dice): Uint8Array {
  const entries = entriesOf(bytes);
  const json = texts.get(bytes) ?? projectFileOf(bytes, 'Plan.pitch').project;
  texts.set(bytes, json);
  const text = new TextEncoder().encode(JSON.stringify(spoilJson(json, dice)) ?? '');
  return zipOf(entries.map((entry) => (entry.name === 'project.json' ? packed(entry.name, text) : entry)));
}
