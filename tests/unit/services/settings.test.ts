import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/base';
import { type Settings, settingsOf, usualSettings } from '#shared/contract';
import { context, type Fake, fakeServices } from './fake-host';

const kept: readonly [string, unknown, Partial<Settings>][] = [
  ['nothing', null, {}],
  ['a list', [], {}],
  [
    'what an older version kept',
    { language: 'en', appearance: 'dark', panes: {} },
    { language: 'en', appearance: 'dark' },
  ],
  [
    'one field that makes no sense',
    { language: 'fr', appearance: 'dark', spelling: false },
    { appearance: 'dark', spelling: false },
  ],
  ['a field of a newer version', { language: 'zh-CN', telepathy: true }, { language: 'zh-CN' }],
  ['half of a part', { newProjects: { currency: 'EUR' }, fileNames: '{date}' }, { fileNames: '{date}' }],
  ['a currency that is none', { newProjects: { currency: 'XXX', paper: 'a4', author: '' } }, {}],
  ['an inherited name', Object.create({ spelling: false }), {}],
];

describe('settings as they were kept', () => {
  it.each(kept)('%s', (_what, value, expected) => {
    expect(settingsOf(value)).toEqual({ ...usualSettings, ...expected });
  });
});

const handlersOf = ({ services }: Fake) => services.handlers;
const failureOf = (call: () => unknown) =>
  Promise.resolve()
    .then(call)
    .then(
      () => null,
      (error: unknown) => (error instanceof AppFailure ? error.error.code : error),
    );

describe('settings', () => {
  it('change one by one, and the others stay', async () => {
    const fake = await fakeServices();
    const handlers = handlersOf(fake);
    await handlers['settings.set']({ spelling: false }, context);
    await handlers['settings.set']({ appearance: 'dark' }, context);
    expect(fake.store.readSettings()).toEqual({
      ...usualSettings,
      language: 'en',
      spelling: false,
      appearance: 'dark',
    });
  });

  it('refuse a pattern for names with a field that is none, and stay as they were', async () => {
    const fake = await fakeServices();
    await handlersOf(fake)['settings.set']({ fileNames: '{date}_{公司}' }, context);
    const refused = () => handlersOf(fake)['settings.set']({ fileNames: '{date}_{firm}', spelling: false }, context);
    expect(await failureOf(refused)).toBe('usage.namePattern');
    expect(fake.store.readSettings()).toMatchObject({ fileNames: '{date}_{公司}' });
    expect(fake.store.readSettings().spelling).toBeUndefined();
  });

  it('take a folder from the system’s dialog alone', async () => {
    const fake = await fakeServices();
    const folder = join(fake.folder, 'plans');
    await mkdir(folder);
    await handlersOf(fake)['settings.folder']({ act: 'choose' }, context);
    expect(fake.store.readSettings().folder).toBeUndefined();
    fake.answers.folder = folder;
    await handlersOf(fake)['settings.folder']({ act: 'choose' }, context);
    expect(fake.store.readSettings().folder).toBe(folder);
    await handlersOf(fake)['settings.folder']({ act: 'forget' }, context);
    expect(fake.store.readSettings().folder).toBeUndefined();
  });
});

describe('new projects', () => {
  const newProjects = { currency: 'EUR', paper: 'letter', author: ' Lin Yue ' } as const;

  it('begin empty with what the settings say', async () => {
    const fake = await fakeServices();
    await handlersOf(fake)['settings.set']({ newProjects }, context);
    const { project } = await handlersOf(fake)['project.create'](
      { template: 'blank', round: 'seed', language: 'en' },
      context,
    );
    expect(project.raise.currency).toBe('EUR');
    expect(project.company.contactName).toBe('Lin Yue');
    expect(project.plan.paper).toBe('letter');
  });

  it('begin as they did where nothing is set', async () => {
    const fake = await fakeServices();
    const { project } = await handlersOf(fake)['project.create'](
      { template: 'blank', round: 'seed', language: 'zh-CN' },
      context,
    );
    expect(project.raise.currency).toBe('CNY');
    expect(project.plan).not.toHaveProperty('paper');
  });

  it('keep the money and the names of a finished example', async () => {
    const fake = await fakeServices();
    const choice = { template: 'customer-service', round: 'seed', language: 'en' } as const;
    const before = await handlersOf(fake)['project.create'](choice, context);
    await handlersOf(fake)['settings.set']({ newProjects }, context);
    const { project } = await handlersOf(fake)['project.create'](choice, context);
    expect(project.raise.currency).toBe(before.project.raise.currency);
    expect(project.company.contactName).toBe(before.project.company.contactName);
  });
});
