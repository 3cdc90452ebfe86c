import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { assetBytes, assetKey, writeProjectFile } from '#main/files';
import { outgoingPicture, readPicture } from '#main/images';
import { exportProjectFile } from '#main/services/headless';
import { defaultExportOptions, exportTargets } from '#shared/contract';
import type { Asset, Block, Project, Slide } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';
import { sampleContent, tinyPng } from '../files/sample';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#123456"/>${inside}</svg>`;
const hostile = svg(
  '<script>alert(1)</script><image href="file:///etc/passwd"/><image href="http://example.com/a.png"/>',
);
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Pictures as a stranger's program may have put them into a file, with what that calls them. */
const foreign: readonly [string, Asset['type'], Uint8Array][] = [
  ['hostile.svg', 'image/svg+xml', Buffer.from(hostile)],
  ['page.png', 'image/png', Buffer.from('<html><script>alert(2)</script></html>')],
  ['drawing.gif', 'image/gif', Buffer.from(svg('<script>alert(3)</script>'))],
  ['cut.png', 'image/png', Buffer.from(tinyPng, 'base64').subarray(0, 40)],
  ['good.gif', 'image/gif', Buffer.from(gif, 'base64')],
];

async function foreignFile(): Promise<{ readonly path: string; readonly folder: string }> {
  const { project, extras } = sampleContent();
  const keyed = foreign.map(([name, type, bytes]) => ({ key: assetKey(bytes), name, type, bytes }));
  const assets = Object.fromEntries(
    keyed.map(({ key, name, type, bytes }) => [key, { name, type, bytes: bytes.length, widthPx: 40, heightPx: 30 }]),
  );
  const slides = keyed.map(
    ({ key, name }, index): Slide => ({
      id: `foreign-${index}`,
      kind: 'custom',
      layout: 'image-full',
      hidden: false,
      notes: '',
      slots: { image: { kind: 'image', asset: key, alt: name, fit: 'contain' } },
    }),
  );
  const body = keyed.map(
    ({ key, name }): Block => ({
      type: 'image',
      asset: key,
      alt: `Picture ${name}`,
      caption: '',
      width: 'medium',
      children: [{ text: '' }],
    }),
  );
  const section = { id: 'foreign', kind: 'custom' as const, title: 'Foreign', hidden: false, done: false, body };
  const strange: Project = {
    ...project,
    company: { ...project.company, logo: '' },
    team: [],
    assets,
    plan: { ...project.plan, sections: [section] },
    deck: { ...project.deck, slides },
  };
  const folder = await temporaryFolder();
  const path = join(folder, 'Strange.pitch');
  const bytesByKey = new Map(keyed.map(({ key, bytes }) => [key, assetBytes(bytes)]));
  await writeProjectFile(path, { project: strange, assets: bytesByKey, preview: null, extras });
  return { path, folder };
}

it('X7 let no picture leave that was not judged, in no format, and say so', async () => {
  const { path, folder } = await foreignFile();
  const exported = await exportProjectFile(
    path,
    { targets: exportTargets, options: { ...defaultExportOptions, widthPx: 160 }, folder: join(folder, 'out') },
    { resourcesFolder: 'resources', now: () => new Date(0) },
    { signal: new AbortController().signal, report: () => undefined },
  );
  for (const file of exported.files) {
    const bytes = await readFile(file);
    const parts = file.endsWith('.pptx') ? Object.entries(unzipSync(bytes)) : [[file, bytes] as const];
    for (const [name, part] of parts) {
      const text = Buffer.from(part).toString('latin1');
      for (const word of ['alert(', 'file:///', 'example.com/a.png', '<html>'])
        expect(text.includes(word), name).toBe(false);
      if (/\.svg$/.test(name)) expect(text).toContain('#123456');
    }
  }
  const markdown = await readFile(exported.files.find((file) => file.endsWith('.md')) ?? '', 'utf8');
  expect(markdown).toContain('/hostile.svg');
  expect(markdown).toContain('/good.gif');
  expect(markdown).toContain('\nPicture page.png\n');
  expect(markdown).not.toMatch(/\/(?:page|cut)\.png|\/drawing\.gif/);
  const said = (target: string, key: string) =>
    exported.losses.filter((loss) => loss.target === target && loss.key === key);
  for (const target of ['deck-pptx', 'deck-pdf', 'deck-png', 'plan-pdf', 'plan-md']) {
    expect(said(target, 'pictureCleaned'), target).toMatchObject([{ detail: 'hostile.svg' }]);
    expect(said(target, target === 'plan-md' ? 'pictureLeftOut' : 'pictureUnreadable'), target).toHaveLength(3);
  }
}, 60_000);

it('X7 change nothing of pictures that were taken in here', () => {
  for (const [name, type, bytes] of [
    ['a.svg', 'image/svg+xml', Buffer.from(hostile)],
    ['a.gif', 'image/gif', Buffer.from(gif, 'base64')],
    ['a.png', 'image/png', Buffer.from(tinyPng, 'base64')],
  ] as const) {
    const taken = readPicture(bytes, name);
    const outgoing = outgoingPicture(taken.bytes, { name, type });
    expect(Buffer.compare(outgoing.bytes, taken.bytes), name).toBe(0);
    expect(outgoing.isCleaned).toBe(false);
  }
});
