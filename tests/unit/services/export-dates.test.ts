import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDate } from '#main/export';
import { exportProjectFile } from '#main/services/headless';
import { AppFailure } from '#shared/base';
import { type ExportOptions, type ExportTarget, exportTargets } from '#shared/contract';
import { sampleSlide } from '#shared/deck';
import type { Project } from '#shared/project';
import { serialOfDate } from '../../../src/main/export/xlsx/formula/serial-date';
import { demoProject } from '../../fixtures/demo-project';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, sampleContent } from '../files/sample';
import { textOf } from '../pdf/judges';
import { inZone } from './in-zone';

/** Little of everything that leaves: a picture, a chart with its data, words, a model without a first month. */
function sample(changes: Partial<Project> = {}): Project {
  const { deck, ...rest } = demoProject(changes.language ?? 'en');
  const slides = [...deck.slides.filter(({ layout }) => layout === 'image-text'), sampleSlide('chart', 'en')];
  const body = [{ type: 'paragraph' as const, children: [{ text: 'We begin.' }] }];
  const section = { id: 'section1', kind: 'market' as const, title: 'Market', hidden: false, done: false, body };
  return { ...rest, deck: { ...deck, slides }, plan: { sections: [section] }, ...changes };
}

interface When {
  readonly zone: string;
  readonly now: string;
}

/** The bytes of all files of an export, by name, made somewhere at some time. */
async function exported(
  project: Project,
  { zone, now }: When,
  targets: readonly ExportTarget[] = exportTargets,
): Promise<Map<string, Uint8Array>> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.pitch');
  await writeFile(path, fileBytes({ ...sampleContent(), project }));
  const options: ExportOptions = {
    deckPdf: ['slides', 'notes', 'handout-3'],
    slides: null,
    widthPx: 320,
    keepEmptySlides: false,
    withLog: true,
    names: '',
  };
  const order = { targets, options, folder: join(folder, 'out') };
  const call = { signal: new AbortController().signal, report: () => undefined };
  const surroundings = { resourcesFolder: resolve('resources'), now: () => new Date(now) };
  await inZone(zone, () => exportProjectFile(path, order, surroundings, call));
  const names = (await readdir(join(folder, 'out'))).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'out', name))] as const)),
  );
}

/** The names of files that are not byte by byte the same, or not on both sides. */
function differing(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  const names = [...new Set([...a.keys(), ...b.keys()])];
  return names.filter((name) => Buffer.compare(a.get(name) ?? Buffer.of(), b.get(name) ?? Buffer.of()) !== 0);
}

describe('the date of an export', () => {
  it('X5 is of the last change: every kind of file has the same bytes months later and in another zone', async () => {
    const project = sample({ changedAt: '2026-11-24T12:00:00Z' });
    const first = await exported(project, { zone: 'UTC', now: '2026-11-25T08:00:00Z' });
    const later = await exported(project, { zone: 'America/Los_Angeles', now: '2027-03-01T23:59:59Z' });
    expect([...first.keys()]).toEqual([
      'Plan-deck-01.png',
      'Plan-deck-02.png',
      'Plan-deck-handout-3.pdf',
      'Plan-deck-notes.pdf',
      'Plan-deck-plan.pdf',
      'Plan-deck.pdf',
      'Plan-deck.pptx',
      'Plan-numbers.xlsx',
      'Plan-plan.md',
      'Plan-plan.pdf',
      'Plan-readiness.pdf',
    ]);
    expect(differing(first, later)).toEqual([]);
    // Where it is another day already, the day is the difference.
    const when = { zone: 'Pacific/Auckland', now: '2026-11-25T08:00:00Z' };
    const abroad = await exported(project, when, ['plan-pdf', 'numbers-xlsx']);
    const [here, there] = [first, abroad].map(
      (files) => new Map(Object.entries(unzipSync(files.get('Plan-numbers.xlsx') as Uint8Array))),
    );
    expect(differing(here ?? new Map(), there ?? new Map())).toEqual(['xl/worksheets/sheet1.xml']);
    const [words, wordsAbroad] = [first, abroad].map((files) => textOf(files.get('Plan-plan.pdf') as Uint8Array));
    expect(words).toContain('November24,2026');
    expect(wordsAbroad).toBe(words?.replace('November24,2026', 'November25,2026'));
  });

  it.each([
    ['Pacific/Auckland', '2026-11-30T20:00:00Z', 'en', 'December1,2026', '2026-12-01'],
    ['Asia/Shanghai', '2026-11-28T23:30:00Z', 'zh-CN', '2026年11月29日', '2026-11-29'],
    ['America/Los_Angeles', '2026-12-01T07:59:59Z', 'en', 'November30,2026', '2026-11-30'],
  ] as const)('X5 is the same day in all files, that of %s', async (zone, changedAt, language, words, day) => {
    const project = sample({ changedAt, language });
    const files = await exported(project, { zone, now: '2027-05-05T12:00:00Z' }, ['plan-pdf', 'numbers-xlsx']);
    expect(textOf(files.get('Plan-plan.pdf') as Uint8Array, '-l', '1')).toContain(words);
    const book = unzipSync(files.get('Plan-numbers.xlsx') as Uint8Array);
    const [about, inputs] = [1, 2].map((at) => Buffer.from(book[`xl/worksheets/sheet${at}.xml`] ?? []).toString());
    expect(about).toContain(`<v>${serialOfDate(day)}</v>`);
    expect(inputs).toContain(`<v>${serialOfDate(day.slice(0, 7))}</v>`);
    expect(Buffer.from(book['docProps/core.xml'] ?? []).toString()).toContain(`>${changedAt}</dcterms:modified>`);
  });

  it('X5 is of now for a project that does not know its last change', async () => {
    const now = new Date('2026-11-28T23:30:00.999Z');
    expect(await inZone('Asia/Shanghai', () => exportDate(null, { now }))).toEqual({
      moment: '2026-11-28T23:30:00Z',
      day: '2026-11-29',
    });
    expect(await inZone('UTC', () => exportDate(null, { now: new Date(Number.NaN) }))).toEqual({
      moment: '1970-01-01T00:00:00Z',
      day: '1970-01-01',
    });
  });

  it('X6 is what SOURCE_DATE_EPOCH says, in UTC everywhere', async () => {
    const now = new Date('2026-11-28T23:30:00Z');
    const dates = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) =>
      inZone(zone, () => exportDate('2026-11-24T12:00:00Z', { now, sourceDateEpoch: '1767225599' })),
    );
    for (const date of await Promise.all(dates)) {
      expect(date).toEqual({ moment: '2025-12-31T23:59:59Z', day: '2025-12-31' });
    }
    expect(exportDate(null, { now, sourceDateEpoch: '0' }).day).toBe('1970-01-01');
    expect(exportDate(null, { now, sourceDateEpoch: '7258118399' }).day).toBe('2199-12-31');
  });

  it.each(['', ' 1', '-1', '+1', '1.0', '1e9', '0x10', 'now', '2026-11-28', '7258118400', '9'.repeat(400)])(
    'X6 refuses %j instead of taking another date in silence',
    (sourceDateEpoch) => {
      const dating = () => exportDate('2026-11-24T12:00:00Z', { now: new Date(), sourceDateEpoch });
      expect(dating).toThrow(AppFailure);
      expect(dating).toThrow('usage.badDateEpoch');
    },
  );
});
