import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '#main/services/session';
import { type AppError, AppFailure, type ErrorCode } from '#shared/base';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched({ outcome = () => null, isKept = () => false }: Partial<Watched> = {}) {
  const saves: number[] = [];
  const errors: AppError[] = [];
  const save = async () => {
    saves.push(Date.now() - began);
    const code = outcome();
    if (code) throw new AppFailure({ code, params: { path: 'x' } } as AppError);
  };
  const began = Date.now();
  const onError = (error: AppError) => void errors.push(error);
  return { saves, errors, autosave: createAutosave({ save, isKept, onError }) };
}

interface Watched {
  readonly outcome: () => ErrorCode | null;
  readonly isKept: () => boolean;
}

/** Something is changed every so often, for a while. */
async function type(autosave: { schedule(): void }, everyMs: number, forMs: number) {
  for (let atMs = 0; atMs < forMs; atMs += everyMs) {
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

describe('autosave', () => {
  it('A5 waits for a quiet minute while a journal has each edit, and for five at most', async () => {
    const { autosave, saves } = watched({ isKept: () => true });
    await type(autosave, 2_500, 60_000);
    await vi.advanceTimersByTimeAsync(57_000);
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toEqual([117_500]);
    await type(autosave, 2_500, 600_000);
    expect(saves.slice(1).map((at) => at - 118_000)).toEqual([300_000, 602_500 - 2_500]);
  });

  it('A5 no longer than without one once the journal is refused', async () => {
    let kept = true;
    const { autosave, saves } = watched({ isKept: () => kept });
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(5_000);
    kept = false;
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(2_100);
    expect(saves).toEqual([7_000]);
  });

  it('A6 saves at once when it is told to, and not again', async () => {
    const { autosave, saves } = watched({ isKept: () => true });
    autosave.schedule();
    await autosave.now();
    await vi.advanceTimersByTimeAsync(400_000);
    expect(saves).toEqual([0]);
  });

  it('A1 waits for two quiet seconds', async () => {
    const { autosave, saves } = watched();
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(1_500);
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(saves).toEqual([3_500]);
  });

  it('A2 does not wait for ever while somebody types', async () => {
    const { autosave, saves } = watched();
    for (let second = 0; second < 40; second += 1) {
      autosave.schedule();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(saves).toEqual([15_000, 30_000]);
  });

  it('A3 reports the same failure once, and again after a save has worked', async () => {
    let code: ErrorCode | null = 'files.noSpace';
    const { autosave, errors } = watched({ outcome: () => code });
    const next = async () => {
      autosave.schedule();
      await vi.advanceTimersByTimeAsync(2_100);
    };
    await next();
    await next();
    expect(errors.map((error) => error.code)).toEqual(['files.noSpace']);
    code = 'project.changedOnDisk';
    await next();
    code = null;
    await next();
    code = 'files.noSpace';
    await next();
    expect(errors.map((error) => error.code)).toEqual(['files.noSpace', 'project.changedOnDisk', 'files.noSpace']);
  });

  it('A4 stops for good', async () => {
    const { autosave, saves } = watched();
    autosave.schedule();
    autosave.stop();
    autosave.schedule();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saves).toEqual([]);
  });
});
