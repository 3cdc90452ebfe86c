import { expect, it, vi } from 'vitest';
import { defaultExportOptions, exportTargets } from '#shared/contract';
import { makeFiles } from '../../../src/main/services/exporting/make-files';
import { demoAssets, demoProject } from '../../fixtures/demo-project';

const built = vi.hoisted(() => ({ scenes: 0, flows: 0 }));
vi.mock('../../../src/shared/scene/build-scene', async (original) => {
  const { buildScene, ...room } = await original<typeof import('../../../src/shared/scene/build-scene')>();
  return { ...room, buildScene: counting('scenes', buildScene) };
});
vi.mock('../../../src/shared/flow/build-flow', async (original) => {
  const { buildFlow, ...room } = await original<typeof import('../../../src/shared/flow/build-flow')>();
  return { ...room, buildFlow: counting('flows', buildFlow) };
});

function counting<A extends unknown[], T>(what: keyof typeof built, make: (...words: A) => T) {
  return (...words: A): T => {
    built[what] += 1;
    return make(...words);
  };
}

it('X8 an export of all targets lays the deck once, and the plan once', async () => {
  const assets = new Map(demoAssets());
  const order = {
    project: demoProject('en'),
    targets: exportTargets,
    choices: { ...defaultExportOptions, widthPx: 320 },
    baseName: 'plan',
    resourcesFolder: 'resources',
    date: { moment: '2026-11-24T08:30:00Z', day: '2026-11-24' },
  };
  const call = {
    signal: new AbortController().signal,
    report: () => undefined,
    asset: async (key: string) => assets.get(key) ?? null,
  };
  expect((await makeFiles(order, call)).files.length).toBeGreaterThan(exportTargets.length);
  expect(built).toEqual({ scenes: 1, flows: 1 });
});
