import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '#main/files';
import type { Snapshot } from '#shared/contract';
import { begin, context, edit, fakeServices, setTitle } from './fake-host';

describe('services', () => {
  it('creates, edits, saves, closes and opens a project again', async () => {
    const fake = await fakeServices();
    const { handlers } = fake.services;
    const path = join(fake.folder, 'Plan.pitch');
    const { state } = await begin(fake);
    await edit(fake, [setTitle('Lantern')]);
    fake.answers.save = path;
    expect(await handlers['project.save']({ sessionId: state.sessionId }, context)).toBe(true);
    expect(fake.asked).toContain('save Lantern.pitch');
    expect((await readProjectFile(path)).project.title).toBe('Lantern');
    expect(await handlers['project.close']({ sessionId: state.sessionId }, context)).toBe(true);
    expect(await handlers['project.current']({}, context)).toBeNull();
    const again = (await handlers['project.open']({ path }, context)) as Snapshot;
    expect(again.project.title).toBe('Lantern');
    expect(again.state).toMatchObject({ path, revision: 0, saveState: 'saved', readOnly: false });
  });
});
