import { writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { assetBytes, assetKey, readProjectFile } from '#main/files';
import { createWorkspace } from '#main/services/workspace';
import { newId } from '#shared/base';
import { blankProject } from '#shared/starter';

/**
 * A program that types and saves without end, to be killed: `node typing-child.js <data folder> <project>`. Says
 * `start <number>` with what it found, then `<number> <time>` for every edit that it was told is taken.
 */
const [dataFolder = '', path = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const unasked = () => Promise.resolve(null);

const workspace = createWorkspace({
  host: {
    name: 'node',
    platform: process.platform,
    version: '0',
    systemLanguage: 'en',
    chooseFileToOpen: unasked,
    chooseFileToSave: unasked,
    chooseFolder: unasked,
    askAboutUnsaved: () => Promise.resolve('cancel'),
    revealFile: () => undefined,
    askAboutLostPictures: () => Promise.resolve('later' as const),
    askToReplace: () => Promise.resolve(false),
    openLink: () => Promise.resolve(),
    openFile: () => Promise.resolve(false),
    noteRecentFile: () => undefined,
  },
  store: {
    readSettings: () => ({ language: 'en', appearance: 'system', panes: {} }),
    writeSettings: () => undefined,
    readRecent: () => [],
    writeRecent: () => undefined,
  },
  dataFolder,
  temporaryFolder: dataFolder,
  resourcesFolder: '',
  now: () => new Date(),
  newId,
  readFile: (path) => readProjectFile(path),
  createPreview: () => () => Promise.resolve(null),
  emit: ({ event, payload }) => {
    if (event === 'app.error') say(`error ${JSON.stringify(payload)}`);
  },
});

/** Half a megabyte in the file, so that many a kill falls into a save. */
function heavyProject() {
  const bytes = new Uint8Array(512 * 1024).map((_, index) => (index * 31) % 251);
  const key = assetKey(bytes);
  const blank = blankProject({ round: 'seed', language: 'en', newId });
  const asset = { name: 'a.png', type: 'image/png' as const, bytes: bytes.length, widthPx: 1, heightPx: 1 };
  const project = { ...blank, title: '0', company: { ...blank.company, logo: key }, assets: { [key]: asset } };
  return { project, assets: new Map([[key, assetBytes(bytes)]]) };
}

async function begin(): Promise<void> {
  if (await workspace.recover()) return;
  if (await stat(path).catch(() => null)) {
    await workspace.open(path);
    return;
  }
  const { project, assets } = heavyProject();
  await workspace.begin(project, assets, true);
}

await begin();
const session = workspace.current();
if (!session) throw new Error('Nothing is open');
if (session.state().path !== path) await session.saveAs(path);
let number = Number(session.project().title);
say(`start ${number}`);

let saving = false;
for (;;) {
  number += 1;
  session.edit({
    baseRevision: session.state().revision,
    patches: [{ op: 'set', path: ['title'], value: String(number) }],
    label: 'typing',
    merge: null,
  });
  say(`${number} ${Date.now()}`);
  if (!saving && number % 7 === 0) {
    saving = true;
    void session.save().finally(() => {
      saving = false;
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 3));
}
