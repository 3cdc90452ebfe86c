import { describe, expect, it } from 'vitest';
import {
  clearSlotPatches,
  givenSlot,
  leaveEmptyPatches,
  ownSlotPatches,
  slotOf,
  textAt,
  writeAtPatches,
  writeTextPatches,
} from '#renderer/deck/model';
import { applyPatches, type Patch, type Project, type Slide, type SlideParagraph } from '#shared/project';
import { filledProject } from '../../fixtures/filled-project';

const start = filledProject('en');
const changed = (project: Project, patches: readonly Patch[]) => applyPatches(project, patches).value;
const slideOf = ({ deck }: Project, kind: string) => deck.slides.find((slide) => slide.kind === kind) as Slide;
const cover = slideOf(start, 'cover');
const ask = slideOf(start, 'ask');
const line = (text: string): SlideParagraph => ({ type: 'paragraph', level: 0, list: 'none', children: [{ text }] });
const titleAt = { slideId: cover.id, slot: 'title' };

describe('a text that the project gives', () => {
  const given = textAt(start, titleAt);

  it('is what its editor begins with', () => {
    expect(JSON.stringify(given)).toContain('company.name');
  });

  it('changes nothing when it is only looked at, or cleared', () => {
    expect(writeTextPatches(start, cover.id, 'title', structuredClone(given))).toEqual([]);
    expect(writeTextPatches(start, cover.id, 'title', [line('')])).toEqual([]);
  });

  it('is the author’s with the first change, in one step that can be taken back', () => {
    const patches = writeTextPatches(start, cover.id, 'title', [...given, line('now')]);
    expect(patches).toHaveLength(1);
    const { value, inverse } = applyPatches(start, patches);
    expect(slotOf(slideOf(value, 'cover'), 'title', 'text')?.paragraphs).toEqual([...given, line('now')]);
    expect(givenSlot(value, slideOf(value, 'cover'), 'title')).toBeNull();
    expect(changed(value, inverse)).toEqual(start);
  });

  it('comes back when the author’s own text is cleared, and gives way to the next', () => {
    const own = changed(start, writeTextPatches(start, cover.id, 'title', [line('Own')]));
    const cleared = changed(own, writeTextPatches(own, cover.id, 'title', [line('')]));
    expect(textAt(cleared, titleAt)).toEqual(given);
    const again = changed(cleared, writeTextPatches(cleared, cover.id, 'title', [line('O')]));
    expect(textAt(again, titleAt)).toEqual([line('O')]);
  });

  it('stays away where it is to stay empty, until it is asked for', () => {
    const empty = changed(start, leaveEmptyPatches(start, cover.id, 'title'));
    expect(textAt(empty, titleAt)).toEqual([]);
    expect(textAt(changed(empty, clearSlotPatches(empty, cover.id, 'title')), titleAt)).toEqual(given);
  });
});

describe('steps that the project gives', () => {
  const given = givenSlot(start, ask, 'steps');
  const items = given?.kind === 'steps' ? given.items : [];
  const place = {
    slideId: ask.id,
    slot: 'steps',
    step: { id: items[0]?.id ?? '', field: 'text' as const, waiting: items },
  };

  it('are the author’s all together with the first change of one', () => {
    expect(textAt(start, place)).toEqual(items[0]?.text);
    expect(writeAtPatches(start, place, structuredClone(items[0]?.text ?? []))).toEqual([]);
    const value = changed(start, writeAtPatches(start, place, [line('Own')]));
    const written = slotOf(slideOf(value, 'ask'), 'steps', 'steps')?.items;
    expect(written).toHaveLength(items.length);
    expect(written?.[0]).toEqual({ ...items[0], text: [line('Own')] });
    expect(written?.[1]).toEqual(items[1]);
  });

  it('can be taken over as they are', () => {
    const value = changed(start, ownSlotPatches(start, ask.id, 'steps'));
    expect(slotOf(slideOf(value, 'ask'), 'steps', 'steps')).toEqual(given);
    expect(ownSlotPatches(value, ask.id, 'steps')).toEqual([]);
  });
});
