import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInbox } from '../../../src/main/desktop/inbox';

describe('createInbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps what comes before anybody listens, also between a first look and the delivery', () => {
    const inbox = createInbox(['first']);
    expect(inbox.take()).toEqual(['first']);
    inbox.put(['while a recovery is asked']);
    const got: string[][] = [];
    inbox.deliverTo((items) => got.push(items));
    expect(got).toEqual([['while a recovery is asked']]);
  });

  it('delivers together what came close together, and each once', () => {
    const inbox = createInbox<string>([]);
    const got: string[][] = [];
    inbox.deliverTo((items) => got.push(items));
    inbox.put(['a']);
    inbox.put(['b', 'c']);
    expect(got).toEqual([]);
    vi.advanceTimersByTime(1_000);
    inbox.put(['d']);
    vi.advanceTimersByTime(1_000);
    expect(got).toEqual([['a', 'b', 'c'], ['d']]);
  });
});
