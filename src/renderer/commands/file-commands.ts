import { client, openNow, reportFailure, sessionStore, setSnapshot } from '#renderer/session';
import { interfaceLanguage, keepPlaceNow, showPopup, useAppInfo, waitingFor } from '#renderer/view';
import { type DocumentLanguage, usualDocumentLanguage } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import type { Round } from '#shared/project';
import type { Command } from './command';
import { saveCopyForSending } from './copy-for-sending';
import { showNewProject, showSnapshot } from './open-snapshot';

const isOpen = () => sessionStore.getState().open !== null;
const always = () => true;
const sessionId = () => openNow().state.sessionId;

/** Runs a call to main whose failure is shown; what it answers is not needed. */
function call(work: () => Promise<unknown>): () => void {
  return () => void work().catch(reportFailure);
}

/** Opens a project file; without a path main asks for one. Main asks first about unsaved work. */
export async function openProject(path?: string): Promise<void> {
  const snapshot = await waitingFor('open', (options) => client['project.open'](path ? { path } : {}, options));
  if (snapshot) showSnapshot(snapshot);
}

/** Looks for a recent file that has gone: main asks where it is, and opens it. */
export async function locateProject(path: string): Promise<void> {
  const snapshot = await waitingFor('open', (options) => client['recent.locate']({ path }, options));
  if (snapshot) showSnapshot(snapshot);
}

interface NewProject {
  readonly template: TemplateName;
  readonly round: Round;
  readonly language: DocumentLanguage;
}

/** Begins a project from a template. Rejects with `AppFailure`. */
export async function createProject(choice: NewProject): Promise<void> {
  showNewProject(await client['project.create'](choice));
}

async function importMarkdown(): Promise<void> {
  const language = usualDocumentLanguage(interfaceLanguage(useAppInfo.getState().info));
  const snapshot = await waitingFor('import', (options) => client['project.importMarkdown']({ language }, options));
  if (snapshot) showNewProject(snapshot);
}

async function close(): Promise<void> {
  keepPlaceNow();
  if (await client['project.close']({ sessionId: sessionId() })) setSnapshot(null);
}

/** What can be done with files. */
export const fileCommands: readonly Command[] = [
  {
    id: 'file.new',
    title: 'menu.new',
    menu: 'file',
    group: 0,
    keys: '$mod+n',
    when: always,
    run: () => showPopup({ kind: 'new' }),
  },
  {
    id: 'file.open',
    title: 'menu.open',
    menu: 'file',
    group: 0,
    keys: '$mod+o',
    when: always,
    run: call(openProject),
  },
  {
    id: 'file.importMarkdown',
    title: 'menu.importMarkdown',
    menu: 'file',
    group: 0,
    keys: '',
    when: always,
    run: call(importMarkdown),
  },
  {
    id: 'file.save',
    title: 'menu.save',
    menu: 'file',
    group: 1,
    keys: '$mod+s',
    when: () => isOpen() && !openNow().state.readOnly,
    run: call(() => client['project.save']({ sessionId: sessionId() })),
  },
  {
    id: 'file.saveAs',
    title: 'menu.saveAs',
    menu: 'file',
    group: 1,
    keys: '$mod+Shift+s',
    when: isOpen,
    run: call(() => client['project.saveAs']({ sessionId: sessionId() })),
  },
  {
    id: 'file.sendCopy',
    title: 'menu.sendCopy',
    menu: 'file',
    group: 1,
    keys: '',
    when: isOpen,
    run: call(saveCopyForSending),
  },
  {
    id: 'file.readiness',
    title: 'menu.readiness',
    menu: 'file',
    group: 2,
    keys: '',
    when: isOpen,
    run: () => showPopup({ kind: 'readiness' }),
  },
  {
    id: 'file.export',
    title: 'menu.export',
    menu: 'file',
    group: 2,
    keys: '$mod+Shift+e',
    when: isOpen,
    run: () => showPopup({ kind: 'export' }),
  },
  {
    id: 'file.print',
    title: 'menu.print',
    menu: 'file',
    group: 2,
    keys: '$mod+p',
    when: isOpen,
    run: () => showPopup({ kind: 'print' }),
  },
  {
    id: 'file.close',
    title: 'menu.close',
    menu: 'file',
    group: 3,
    keys: '$mod+w',
    when: isOpen,
    run: call(close),
  },
];
