import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '#main/services/session';
import { type AppError, AppFailure, type ErrorCode } from '#shared/base';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(outcome: () => ErrorCode | null = () => null) {
  const saves: number[] = [];
  const errors: AppError[] = [];
  const save = async () => {
    saves.push(Date.now() - began);
    const code = outcome();
    if (code) throw new AppFailure({ code, params: { path: 'x' } } as AppError);
  };
  const began = Date.now();
  return { saves, errors, autosave: createAutosave(save, (error) => errors.push(error)) };
}

describe('autosave', () => {
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
    const { autosave, errors } = watched(() => code);
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
