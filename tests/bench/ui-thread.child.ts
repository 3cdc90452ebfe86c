/// <reference types="vite/types/importMeta.d.ts" />
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createServices, type Host, type ServiceOptions, type Services, type Store } from '#main/services';
import { newId } from '#shared/base';
import { checkProject } from '#shared/checks';
import type { CallContext, ExportTarget, Settings, Snapshot } from '#shared/contract';
import { longestBlock } from './longest-block';

/**
 * Does one thing as the desktop's main process does, for the first time in its life, and tells how long its thread was
 * held at a stretch: `node ui-thread.child.js <what> <resources> <folder> <project file>`. Built as a part of main.
 */
const [what = '', resourcesFolder = '', folder = '', file = ''] = process.argv.slice(2);

const settings: Settings = { language: 'en', appearance: 'system', panes: {} };
const store: Store = {
  readSettings: () => settings,
  writeSettings: () => undefined,
  readRecent: () => [],
  writeRecent: () => undefined,
  readFilePlaces: () => [],
  writeFilePlaces: () => undefined,
};
const host: Host = {
  name: 'node',
  platform: process.platform,
  version: '0.0.0',
  systemLanguage: 'en',
  chooseFileToOpen: async () => file,
  chooseFileToSave: async () => join(folder, 'saved.pitch'),
  chooseFolder: async () => join(folder, 'exported'),
  askAboutUnsaved: async () => 'discard',
  askAboutLostPictures: () => Promise.resolve('later' as const),
  askToReplace: async () => true,
  revealFile: () => undefined,
  openLink: async () => undefined,
  openFile: async () => true,
  noteRecentFile: () => undefined,
};

interface JobThreads {
  readonly createJobThreads: () => NonNullable<ServiceOptions['runJob']>;
}
// As the desktop does long jobs; a revision of before it had threads for them does them here.
const [threads] = Object.values(import.meta.glob<JobThreads>('../../src/main/desktop/job-threads.ts', { eager: true }));

/** A frame for the window is cloned on the thread that sends it. */
const send = (frame: unknown) => void structuredClone(frame);
const context: CallContext = { signal: new AbortController().signal, report: send };

type Work = (services: Services) => Promise<unknown>;

const create: Work = ({ handlers }) =>
  Promise.resolve(
    handlers['project.create']({ template: 'customer-service', round: 'seed', language: 'zh-CN' }, context),
  );
const open: Work = ({ handlers }) => Promise.resolve(handlers['project.open']({}, context));
const sessionId = async ({ handlers }: Services) =>
  (await handlers['project.current']({}, context))?.state.sessionId ?? '';
const save: Work = async (services) =>
  services.handlers['project.save']({ sessionId: await sessionId(services) }, context);
const saveAs: Work = async (services) =>
  services.handlers['project.saveAs']({ sessionId: await sessionId(services) }, context);
const exportTo =
  (target: ExportTarget): Work =>
  async (services) => {
    const order = { sessionId: await sessionId(services), targets: [target] };
    return services.handlers['export.run'](order, context);
  };

const edit: Work = async ({ handlers }) => {
  const { project, state, revision } = (await handlers['project.current']({}, context)) as Snapshot;
  const [section] = project.plan.sections;
  const value = [...(section?.body ?? []), { type: 'paragraph', children: [{ text: 'One more.' }] }];
  const patches = [{ op: 'set' as const, path: ['plan', 'sections', 0, 'body'], value }];
  const { sessionId: id } = state;
  // An older program, measured beside this one, said it with the state.
  const baseRevision = revision ?? (state as { readonly revision?: number }).revision ?? 0;
  return handlers['project.edit']({ sessionId: id, baseRevision, patches, label: 'typing', merge: null }, context);
};
const editAndSave: Work = async (services) => {
  await edit(services);
  return save(services);
};
const importText: Work = ({ handlers }) =>
  Promise.resolve(handlers['project.importMarkdown']({ language: 'en' }, context));
const take: Work = async (services) =>
  services.takeAsset(await sessionId(services), basename(file), await readFile(file));
/** Main checks nothing: this is the window's own thread. */
const check: Work = async ({ handlers }) => {
  const { project } = (await handlers['project.current']({}, context)) as Snapshot;
  return checkProject(project).length;
};

/** What comes before, which is not measured, and what is. */
function workOf(): readonly [Work, Work] {
  if (what === 'create') return [async () => undefined, create];
  if (what === 'first-save') return [create, save];
  if (what === 'open') return [async () => undefined, open];
  if (what === 'import') return [async () => undefined, importText];
  if (what === 'check') return [open, check];
  if (what === 'take') return [create, take];
  if (what === 'edit-and-save') return [open, editAndSave];
  if (what === 'save-as') return [open, saveAs];
  return [open, exportTo(what as ExportTarget)];
}

const services = createServices({
  host,
  store,
  dataFolder: join(folder, 'data'),
  temporaryFolder: join(folder, 'temporary'),
  resourcesFolder,
  now: () => new Date(),
  newId,
  ...(threads ? { runJob: threads.createJobThreads() } : {}),
});
services.onEvent(send);
const [before, work] = workOf();
await before(services);
// Journal and loaders come to rest.
await wait(300);
const cpuBefore = process.cpuUsage();
const blockMs = await longestBlock(async () => send(await work(services)));
const { user, system } = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ value: blockMs, cpuMs: (user + system) / 1_000 }));
await services.dispose();
// Autosaves and idle threads must not keep it.
process.exit();
