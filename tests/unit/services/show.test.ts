import { describe, expect, it } from 'vitest';
import { audienceContract } from '#shared/contract';
import type { Show } from '#shared/show';
import { begin, context, edit, fakeServices } from './fake-host';

async function presenting(screens = 1) {
  const fake = await fakeServices();
  const { handlers, show } = fake.services;
  show.setScreens(screens);
  const { project, state } = await begin(fake);
  const { sessionId } = state;
  const start = { sessionId, mode: 'present', slideId: null, view: 'here' } as const;
  expect(handlers['show.begin'](start, context)).toBe(true);
  const told = () => fake.events.flatMap(({ event, payload }) => (event === 'show.changed' ? [payload as Show] : []));
  return { fake, sessionId, project, told, handlers };
}

describe('a show in main', () => {
  it('S1 S8 tells every window where it stands, and follows the deck', async () => {
    const { fake, project, told, handlers } = await presenting();
    const [first, second, third] = project.deck.slides.map(({ id }) => id);
    handlers['show.act']({ action: { kind: 'next' } }, context);
    expect(told().map(({ at }) => at)).toEqual([first, second]);
    await edit(fake, [{ op: 'splice', path: ['deck', 'slides'], at: 1, remove: 1, insert: [] }]);
    expect(told().at(-1)).toMatchObject({ at: third });
    const count = told().length;
    await edit(fake, [{ op: 'set', path: ['title'], value: 'Lantern' }]);
    expect(told()).toHaveLength(count);
    expect(handlers['show.current']({}, context)).toEqual(told().at(-1));
  });

  it('S10 ends with its project, and one show gives way to the next', async () => {
    const { fake, sessionId, told, handlers } = await presenting(2);
    expect(told().at(-1)).toMatchObject({ stage: 'other', screens: 2 });
    handlers['show.begin']({ sessionId, mode: 'rehearse', slideId: null, view: 'here' }, context);
    expect(told().map(({ mode, over }) => [mode, over])).toEqual([
      ['present', false],
      ['present', true],
      ['rehearse', false],
    ]);
    fake.answers.unsaved = 'discard';
    await handlers['project.close']({ sessionId }, context);
    expect(told().at(-1)).toMatchObject({ over: true });
    expect(handlers['show.current']({}, context)).toBeNull();
    handlers['show.act']({ action: { kind: 'next' } }, context);
    expect(told().at(-1)).toMatchObject({ over: true });
  });

  it('D1 remembers how a person presents beside the other settings', async () => {
    const { handlers } = (await fakeServices()).services;
    const presenting = { view: 'presenter', notesPx: 30, appearance: 'light' } as const;
    handlers['settings.set']({ presenting }, context);
    handlers['settings.set']({ appearance: 'dark' }, context);
    expect(await handlers['app.info']({}, context)).toMatchObject({ settings: { presenting, appearance: 'dark' } });
  });

  it('D4 gives the audience’s window nothing that changes the project or reads a file', () => {
    expect(Object.keys(audienceContract.methods).sort()).toEqual([
      'app.info',
      'project.current',
      'shell.openLink',
      'show.act',
      'show.current',
    ]);
  });
});
