import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLeft, nextAnswer, scriptAnswer } from '../../../src/shell/dialogs/scripted-answers';
import { completeName, dialog } from '../../../src/shell/electron/dialog';
import { pretendPlatform } from './pretend-platform';

let folder: string;
let there: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dialog-'));
  there = join(folder, 'plan.pitch');
  writeFileSync(there, '');
});
afterEach(() => {
  while (answersLeft() > 0) nextAnswer();
  rmSync(folder, { recursive: true });
});

const no = { button: 0 };
const yes = { button: 1 };
const asking = { properties: ['createDirectory', 'showOverwriteConfirmation'] };

describe('the save dialog, when a file of that name is there', () => {
  /** Chooses it and answers the question, if there is one. */
  async function choose(platform: NodeJS.Platform, options: object, answer: { button: number }) {
    pretendPlatform(platform);
    scriptAnswer({ path: there });
    scriptAnswer(answer);
    const given = await dialog.showSaveDialog(options);
    return { ...given, hasAsked: answersLeft() === 0 };
  }

  it('asks on Linux only when it is told to', async () => {
    expect(await choose('linux', {}, no)).toEqual({ canceled: false, filePath: there, hasAsked: false });
    while (answersLeft() > 0) nextAnswer();
    expect(await choose('linux', asking, no)).toEqual({ canceled: true, filePath: '', hasAsked: true });
    expect(await choose('linux', asking, yes)).toEqual({ canceled: false, filePath: there, hasAsked: true });
  });

  it.each(['win32', 'darwin'] as const)('always asks on %s', async (platform) => {
    expect(await choose(platform, {}, no)).toEqual({ canceled: true, filePath: '', hasAsked: true });
    expect(await choose(platform, asking, yes)).toEqual({ canceled: false, filePath: there, hasAsked: true });
  });

  it('replaces nothing by itself', async () => {
    await choose('linux', {}, no);
    expect(existsSync(there)).toBe(true);
  });
});

describe('the save dialog', () => {
  it('asks nothing when the name is free, and gives no path when it is cancelled', async () => {
    scriptAnswer({ path: join(folder, 'other.pitch') });
    expect(await dialog.showSaveDialog(asking)).toMatchObject({ canceled: false });
    scriptAnswer(null);
    expect(await dialog.showSaveDialog(asking)).toEqual({ canceled: true, filePath: '' });
  });

  it.each([
    ['linux', 'plan', 'plan'],
    ['win32', 'plan', 'plan.pitch'],
    ['darwin', 'plan', 'plan.pitch'],
    ['darwin', 'plan.pitch', 'plan.pitch'],
  ] as const)('on %s makes of the name %s the name %s', (platform, typed, given) => {
    expect(completeName(typed, { filters: [{ name: 'Project', extensions: ['pitch'] }] }, platform)).toBe(given);
  });
});

describe('a question with buttons', () => {
  it('is answered by the number of the button, and by that for cancelling otherwise', async () => {
    scriptAnswer(yes);
    expect(await dialog.showMessageBox({ message: '?' })).toEqual({ response: 1, checkboxChecked: false });
    scriptAnswer(null);
    expect(await dialog.showMessageBox({ message: '?', cancelId: 2 })).toMatchObject({ response: 2 });
  });

  it('that is taken back counts as cancelled', async () => {
    const signal = AbortSignal.abort();
    expect(await dialog.showMessageBox({ message: '?', cancelId: 3, signal })).toMatchObject({ response: 3 });
  });
});
