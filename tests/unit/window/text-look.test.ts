import { describe, expect, it } from 'vitest';
import {
  bundleOf,
  leaveEmptyPatches,
  lookAt,
  lookPatches,
  nextSize,
  ownSlotPatches,
  readBundle,
  refillPatches,
  setSlidePatches,
  slidesFromBundle,
  slotOf,
  takesColor,
  takesLook,
  textAt,
  writeTextPatches,
} from '#renderer/deck/model';
import { seededIds, seededRandom } from '#shared/base';
import {
  applyPatches,
  type Patch,
  type Project,
  projectSchema,
  type Slide,
  type SlideParagraph,
} from '#shared/project';
import { filledProject } from '../../fixtures/filled-project';

const line = (text: string): SlideParagraph => ({ type: 'paragraph', level: 0, list: 'none', children: [{ text }] });
const filled = filledProject('en');
const written: Slide = {
  id: 'written',
  kind: 'custom',
  layout: 'title-body',
  hidden: false,
  notes: '',
  slots: {
    title: { kind: 'text', paragraphs: [line('A title')] },
    body: { kind: 'text', paragraphs: [line('A line')] },
  },
};
const start: Project = { ...filled, deck: { ...filled.deck, slides: [written, ...filled.deck.slides] } };
const cover = start.deck.slides.find(({ kind }) => kind === 'cover') as Slide;
const changed = (project: Project, patches: readonly Patch[]) => applyPatches(project, patches).value;
const body = { slideId: 'written', slot: 'body' };
const coverTitle = { slideId: cover.id, slot: 'title' };
const slideOf = ({ deck }: Project, { slideId }: { slideId: string }) =>
  deck.slides.find(({ id }) => id === slideId) as Slide;

describe('the look of a text', () => {
  it('changes part by part, in one patch that can be taken back', () => {
    const patches = lookPatches(start, body, { size: 1 });
    expect(patches).toHaveLength(1);
    const { value, inverse } = applyPatches(start, patches);
    expect(lookAt(value, body)).toEqual({ size: 1 });
    expect(changed(value, inverse)).toEqual(start);
    const both = changed(value, lookPatches(value, body, { color: 'accent', align: 'right' }));
    expect(lookAt(both, body)).toEqual({ size: 1, color: 'accent', align: 'right' });
    expect(projectSchema.safeParse(both).success).toBe(true);
  });

  it('is gone when all of it is the theme’s again', () => {
    const own = changed(start, lookPatches(start, body, { size: -1, align: 'center' }));
    const back = changed(own, lookPatches(own, body, { size: 0, align: undefined }));
    expect(back).toEqual(start);
    expect(lookPatches(back, body, { size: undefined })).toEqual([]);
  });

  it('keeps what a newer program may have said beside it', () => {
    const newer = changed(start, [
      { op: 'set', path: ['deck', 'slides', 0, 'slots', 'body', 'look'], value: { spacing: 2 } },
    ]);
    const after = changed(newer, lookPatches(newer, body, { size: 1 }));
    expect(lookAt(after, body)).toEqual({ spacing: 2, size: 1 });
  });

  it('leaves a text that the project gives the project’s', () => {
    const own = changed(start, lookPatches(start, coverTitle, { align: 'center' }));
    expect(textAt(own, coverTitle)).toEqual(textAt(start, coverTitle));
    expect(lookAt(own, coverTitle)).toEqual({ align: 'center' });
  });

  it('stays with its place whatever is written there', () => {
    const own = changed(start, lookPatches(start, coverTitle, { align: 'center' }));
    for (const patches of [
      writeTextPatches(own, cover.id, 'title', [line('Our own')]),
      ownSlotPatches(own, cover.id, 'title'),
      leaveEmptyPatches(own, cover.id, 'title'),
    ]) {
      expect(patches).not.toEqual([]);
      const after = changed(own, patches);
      expect(lookAt(after, coverTitle)).toEqual({ align: 'center' });
      const again = changed(after, refillPatches(after, cover.id, 'title'));
      expect(lookAt(again, coverTitle)).toEqual({ align: 'center' });
      expect(textAt(again, coverTitle)).toEqual(textAt(start, coverTitle));
    }
  });

  it('waits while a layout has no place for it, and goes along on the clipboard', () => {
    const own = changed(start, lookPatches(start, body, { size: 2, color: 'muted' }));
    const parked = changed(own, setSlidePatches(own, 'written', 'layout', 'section'));
    const back = changed(parked, setSlidePatches(parked, 'written', 'layout', 'two-columns'));
    expect(lookAt(back, body)).toEqual({ size: 2, color: 'muted' });
    const bundle = readBundle(JSON.stringify(bundleOf(own, [slideOf(own, body)], () => null)));
    if (!bundle) throw new Error('It was refused');
    const [copy] = slidesFromBundle(bundle, own, (key) => key, seededIds(seededRandom(3)));
    expect(copy && slotOf(copy, 'body', 'text')?.look).toEqual({ size: 2, color: 'muted' });
    const bad = JSON.stringify(bundleOf(own, [slideOf(own, body)], () => null)).replace('"size":2', '"size":20');
    expect(readBundle(bad)).toBeNull();
  });

  it('belongs to places of text, and not to the texts of steps', () => {
    const ask = start.deck.slides.find(({ kind }) => kind === 'ask') as Slide;
    const step = { slideId: ask.id, slot: 'steps', step: { id: 'x', field: 'text' as const, waiting: [] } };
    expect(takesLook(start, body)).toBe(true);
    expect(takesLook(start, step)).toBe(false);
    expect(takesLook(start, { slideId: 'nobody', slot: 'body' })).toBe(false);
  });

  it('has other colours on paper only', () => {
    const section = changed(start, setSlidePatches(start, 'written', 'layout', 'section'));
    expect(takesColor(start, body, 'accent')).toBe(true);
    expect(takesColor(section, { slideId: 'written', slot: 'title' }, 'accent')).toBe(false);
  });
});

describe('the next size of a text', () => {
  const inSize = (size: number, project = start) => changed(project, lookPatches(project, body, { size }));

  it('is a step further, to the last', () => {
    expect(nextSize(start, body, 1)).toEqual({ size: 1 });
    expect(nextSize(inSize(1), body, 1)).toEqual({ size: 2 });
    expect(nextSize(inSize(2), body, 1)).toMatchObject({ stops: 'steps' });
    expect(nextSize(inSize(2), body, -1)).toEqual({ size: 1 });
  });

  it('is told to be none where the place has no more room', () => {
    const lines = Array.from({ length: 14 }, (_, at) =>
      line(`Line ${at} says what there is to say about it, and some more`),
    );
    const full = changed(start, writeTextPatches(start, 'written', 'body', lines));
    expect(nextSize(full, body, 1)).toMatchObject({ stops: 'room' });
  });

  it('is told to be none at the floor, and goes back to the theme’s at once', () => {
    const caption = { slideId: 'written', slot: 'caption' };
    const layout = changed(start, setSlidePatches(start, 'written', 'layout', 'chart'));
    const source = changed(layout, writeTextPatches(layout, 'written', 'caption', [line('Source: us')]));
    expect(nextSize(source, caption, -1)).toEqual({ stops: 'floor', sizePt: 14 });
    const forced = changed(source, lookPatches(source, caption, { size: -2 }));
    expect(nextSize(forced, caption, 1)).toEqual({ size: 1 });
  });

  it('is a step in an empty place, where nothing can be measured', () => {
    const empty = changed(start, writeTextPatches(start, 'written', 'body', [line('')]));
    expect(nextSize(empty, body, 1)).toEqual({ size: 1 });
  });
});
