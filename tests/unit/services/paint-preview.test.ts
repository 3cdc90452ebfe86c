import { describe, expect, it } from 'vitest';
import { runHere } from '#main/services';
import { JobTooLong } from '#main/threads';
import { createPreview } from '../../../src/main/services/paint-preview';
import { demoProject } from '../../fixtures/demo-project';

const project = demoProject('en');
const never = new Promise<never>(() => undefined);

type Paint = (pictures: boolean) => Promise<{ look: string; png: Uint8Array }>;

/** A preview whose painter is as slow as a test wants it; `asked` lists whether each painting was to have pictures. */
function previewOf(paint: Paint, limits: { patienceMs?: number } = {}) {
  const asked: boolean[] = [];
  const told: string[] = [];
  const runJob = (_name: string, { pictures }: { pictures: boolean }) => {
    asked.push(pictures);
    return paint(pictures);
  };
  const preview = createPreview(runJob as never, { patienceMs: 1_000, ...limits, onTooSlow: () => told.push('slow') });
  return { save: () => preview(project, new Map()), asked, told };
}

const picture = Uint8Array.of(1);

describe('the picture in a project’s file', () => {
  it('V15 is not waited for when it is late, and not waited for a second time', async () => {
    const { save, asked } = previewOf(() => never, { patienceMs: 1_000 });
    const before = performance.now();
    expect([await save(), await save(), await save()]).toEqual([null, null, null]);
    expect(performance.now() - before).toBeLessThan(2_900);
    expect(asked).toEqual([true]);
  });

  it('V15 is there at the next save when it was late', async () => {
    let finish: () => void = () => undefined;
    const late = new Promise<{ look: string; png: Uint8Array }>((resolve) => {
      finish = () => resolve({ look: 'a', png: picture });
    });
    const { save } = previewOf(() => late, { patienceMs: 10 });
    expect(await save()).toBeNull();
    finish();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await save()).toEqual(picture);
  });

  it('V15 is painted without pictures once these took too long, which is said once', async () => {
    const { save, asked, told } = previewOf(async (pictures) => {
      if (pictures) throw new JobTooLong(1);
      return { look: 'plain', png: picture };
    });
    expect([await save(), await save()]).toEqual([picture, picture]);
    expect([asked, told]).toEqual([[true, false, false], ['slow']]);
  });

  it('V15 is painted no more when it takes too long without pictures as well', async () => {
    const { save, asked, told } = previewOf(() => Promise.reject(new JobTooLong(1)));
    expect([await save(), await save(), await save()]).toEqual([null, null, null]);
    expect([asked, told]).toEqual([[true, false], ['slow']]);
  });

  it('V15 is missing, and nothing else, when painting fails', async () => {
    const { save, told } = previewOf(() => Promise.reject(new Error('a slip of ours')));
    expect([await save(), told]).toEqual([null, []]);
  });

  it('leaves pictures out when asked to', async () => {
    const paint = (pictures: boolean) => runHere('preview', { project, look: null, pictures }, { asset: () => never });
    expect((await paint(false))?.png?.length).toBeGreaterThan(1_000);
  });
});
