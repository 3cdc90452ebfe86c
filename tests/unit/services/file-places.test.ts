import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFilePlace, placeOfFile } from '#main/services/workspace';
import { begin, context, fakeServices, memoryStore, openAt, saveAs } from './fake-host';

const place = (room: string) => ({ room, parts: [{ room, part: 'one', top: 120 }] });

describe('where files were left', () => {
  it('belongs to a path and the project that lies there', () => {
    const store = memoryStore();
    keepFilePlace(store, { path: '/a.pitch', id: 'p', place: place('deck') });
    expect(placeOfFile(store, '/a.pitch', 'p')).toEqual(place('deck'));
    expect(placeOfFile(store, '/a.pitch', 'another')).toBeUndefined();
    expect(placeOfFile(store, '/b.pitch', 'p')).toBeUndefined();
  });

  it('is kept once a path, and of fifty files', () => {
    const store = memoryStore();
    for (let at = 0; at < 60; at += 1) keepFilePlace(store, { path: `/${at}`, id: 'p', place: place('deck') });
    keepFilePlace(store, { path: '/59', id: 'p', place: place('raise') });
    expect(store.readFilePlaces()).toHaveLength(50);
    expect(placeOfFile(store, '/59', 'p')?.room).toBe('raise');
    expect(placeOfFile(store, '/10', 'p')?.room).toBe('deck');
    expect(placeOfFile(store, '/9', 'p')).toBeUndefined();
  });

  const bad = {
    nothing: undefined,
    'no list': { path: '/a' },
    'no entries': [null, 7, 'x', []],
    'a room of no name': [{ path: '/a', id: 'p', place: { room: 7, parts: [] } }],
    'scrolled to nowhere': [
      { path: '/a', id: 'p', place: { room: 'deck', parts: [{ room: 'deck', part: '', top: -1 }] } },
    ],
    'more than one says': [{ path: '/a', id: 'p', place: place('deck'), more: true }],
    'too many parts': [{ path: '/a', id: 'p', place: { room: 'deck', parts: Array(21).fill(place('deck').parts[0]) } }],
  };
  it.each(Object.entries(bad))('is unknown when the file of settings says %s', (_, kept) => {
    const store = { ...memoryStore(), readFilePlaces: () => kept };
    expect(placeOfFile(store, '/a', 'p')).toBeUndefined();
  });

  it('comes with the project when it is opened again, and not with one that has no file', async () => {
    const fake = await fakeServices();
    const { handlers } = fake.services;
    const keep = (sessionId: string) => handlers['project.keepPlace']({ sessionId, place: place('deck') }, context);
    const { state } = await begin(fake);
    await keep(state.sessionId);
    expect(fake.store.readFilePlaces()).toEqual([]);

    const path = join(fake.folder, 'a.pitch');
    await saveAs(fake, state.sessionId, path);
    await keep(state.sessionId);
    await handlers['project.close']({ sessionId: state.sessionId }, context);
    expect((await openAt(fake, path)).place).toEqual(place('deck'));
    expect(() => keep(state.sessionId)).toThrow('project.notOpen');
  });
});
