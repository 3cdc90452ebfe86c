import { describe, expect, it } from 'vitest';
import './pretend-window';
import { setSnapshot } from '#renderer/session';
import { showRoom, showScenario, useView } from '#renderer/view';
import type { Snapshot } from '#shared/contract';

const opened = (sessionId: string) => ({ state: { sessionId }, project: {}, revision: 0 }) as unknown as Snapshot;

describe('another project', () => {
  it('begins in its plan with its base, whatever was shown of the one before', () => {
    setSnapshot(opened('one'));
    showRoom('numbers');
    showScenario('bold');
    // The same project as main has it: what is shown stays.
    setSnapshot(opened('one'));
    expect(useView.getState()).toMatchObject({ room: 'numbers', scenario: 'bold' });
    setSnapshot(opened('two'));
    expect(useView.getState()).toMatchObject({ room: 'plan', scenario: 'base' });
  });
});
