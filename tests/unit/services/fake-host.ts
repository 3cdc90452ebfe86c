import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { findJournals } from '#main/files';
import {
  createServices,
  type Host,
  type ServiceEvent,
  type ServiceOptions,
  type Services,
  type Store,
} from '#main/services';
import { newId } from '#shared/base';
import type { CallContext, Settings, Snapshot } from '#shared/contract';
import type { Patch } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';

export interface Answers {
  open: string | null;
  /** A list is used up, answer by answer. */
  save: string | null | string[];
  folder: string | null;
  /** A promise that never resolves is a question that nobody answers. */
  unsaved: 'save' | 'discard' | 'cancel' | Promise<never>;
  replace: boolean;
  /** To the questions about lost pictures, in their order; `later` when they are used up. */
  lost: ('find' | 'without' | 'later')[];
  /** Whether the system has a browser. */
  links: boolean;
}

export interface Fake {
  readonly services: Services;
  readonly folder: string;
  readonly dataFolder: string;
  /** What the user would answer; change it before a question comes. */
  readonly answers: Answers;
  /** What the host was asked to do. */
  readonly asked: string[];
  readonly events: ServiceEvent[];
  readonly store: Store;
}

/** A store that forgets when the test ends. */
export function memoryStore(): Store {
  let settings: Settings = { language: 'en', appearance: 'system', panes: {} };
  let recent: ReturnType<Store['readRecent']> = [];
  let filePlaces: unknown = [];
  return {
    readSettings: () => settings,
    writeSettings: (next) => {
      settings = next;
    },
    readFilePlaces: () => filePlaces,
    writeFilePlaces: (next) => {
      filePlaces = next;
    },
    readRecent: () => recent,
    writeRecent: (next) => {
      recent = next;
    },
  };
}

/** Services over a fake host and real files in a temporary folder. */
export async function fakeServices(
  given: { dataFolder?: string; folder?: string; now?: () => Date; runJob?: ServiceOptions['runJob'] } = {},
): Promise<Fake> {
  const folder = given.folder ?? (await temporaryFolder());
  const dataFolder = given.dataFolder ?? join(folder, 'data');
  const answers: Answers = {
    open: null,
    save: null,
    folder: null,
    unsaved: 'cancel',
    replace: false,
    lost: [],
    links: true,
  };
  const asked: string[] = [];
  const events: ServiceEvent[] = [];
  const store = memoryStore();
  const host: Host = {
    name: 'node',
    platform: 'linux',
    version: '0.0.0',
    systemLanguage: 'en',
    chooseFileToOpen: async (kind) => {
      asked.push(`open ${kind}`);
      return answers.open;
    },
    chooseFileToSave: async (name) => {
      asked.push(`save ${name}`);
      return Array.isArray(answers.save) ? (answers.save.shift() ?? null) : answers.save;
    },
    chooseFolder: async () => {
      asked.push('folder');
      return answers.folder;
    },
    askAboutUnsaved: async (title) => {
      asked.push(`unsaved ${title}`);
      return answers.unsaved;
    },
    askAboutLostPictures: async ({ count }) => {
      asked.push(`lost pictures ${count}`);
      return answers.lost.shift() ?? 'later';
    },
    askToReplace: async (paths) => {
      asked.push(`replace ${paths.join(' ')}`);
      return answers.replace;
    },
    revealFile: (path) => void asked.push(`reveal ${path}`),
    openLink: async (url) => {
      asked.push(`link ${url}`);
      if (!answers.links) throw new Error('no browser');
    },
    openFile: async (path) => {
      asked.push(`file ${path}`);
      return true;
    },
    noteRecentFile: (path) => void asked.push(`recent ${path}`),
  };
  const services = createServices({
    host,
    store,
    dataFolder,
    temporaryFolder: join(folder, 'temporary'),
    resourcesFolder: resolve('resources'),
    now: given.now ?? (() => new Date()),
    newId,
    ...(given.runJob ? { runJob: given.runJob } : {}),
  });
  services.onEvent((event) => events.push(event));
  onTestFinished(() => services.dispose());
  return { services, folder, dataFolder, answers, asked, events, store };
}

export const context: CallContext = { signal: new AbortController().signal, report: () => undefined };

/** Calls with the context that most methods ignore. */
export function begin(fake: Fake): Promise<Snapshot> {
  const { handlers } = fake.services;
  return Promise.resolve(
    handlers['project.create']({ template: 'blank', round: 'seed', language: 'en' }, context),
  ) as Promise<Snapshot>;
}

/** Waits until the journal on the disk has all that was done. */
export async function journaled({ services, dataFolder }: Fake): Promise<void> {
  const wanted = ((await services.handlers['project.current']({}, context)) as Snapshot | null)?.revision;
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { whole } = await findJournals(join(dataFolder, 'recovery'));
    if (whole.some(({ revision }) => revision === wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('The journal never had it');
}

/** Makes an edit on the present revision. */
export async function edit(fake: Fake, patches: Patch[], merge: string | null = null): Promise<number> {
  const { handlers } = fake.services;
  const now = (await handlers['project.current']({}, context)) as Snapshot;
  const call = { sessionId: now.state.sessionId, baseRevision: now.revision, patches, label: 'typing', merge };
  return (await handlers['project.edit'](call, context)).revision;
}

export const setTitle = (value: string): Patch => ({ op: 'set', path: ['title'], value });

/** Saves at a path as the user does who chooses it. */
export async function saveAs(fake: Fake, sessionId: string, path: string): Promise<boolean> {
  fake.answers.save = path;
  return fake.services.handlers['project.saveAs']({ sessionId }, context);
}

/** Opens a file as the user does who chooses it. */
export async function openAt(fake: Fake, path: string): Promise<Snapshot> {
  fake.answers.open = path;
  return (await fake.services.handlers['project.open']({}, context)) as Snapshot;
}
