import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copiesOf,
  dropSlidesPatches,
  duplicateSlide,
  insertSlidesPatch,
  layoutFor,
  moveTextPatches,
  newSlide,
  offeredSlides,
  outlineSlides,
  parkedSlots,
  placeFor,
  removeSlidesPatches,
  setSlidePatches,
  shiftSlidesPatches,
  slideGroups,
  slidesOf,
  slotOf,
  tableEdits,
  textAt,
  toggleHiddenPatches,
  writeAtPatches,
  writeTextPatches,
} from '#renderer/deck/model';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { deckOutline, layoutGroups, layouts } from '#shared/deck';
import {
  applyPatches,
  layoutIds,
  type Patch,
  type Project,
  projectSchema,
  rounds,
  type Slide,
  type SlideParagraph,
  type Slot,
} from '#shared/project';
import { buildPage, isEmptySlot } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { sampleProject } from '../../fixtures/sample-project';

const project = demoProject('en');
const ids = (seed = 5) => seededIds(seededRandom(seed));
const slides = project.deck.slides;
const sampled = sampleProject('en');
const anySlide = fc.constantFrom(...slides);
const anyLayout = fc.constantFrom(...layoutIds);

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, key === 'id' ? '' : withoutIds(child)]));
}

function slideIn(changed: Project, id: string): Slide {
  const found = changed.deck.slides.find((slide) => slide.id === id);
  if (!found) throw new Error(`No slide ${id}`);
  return found;
}

describe('a copy of a slide', () => {
  it('has the same content and none of the same ids, whatever it holds', () => {
    expect(slides.some((slide) => idsIn(slide).length > 3)).toBe(true);
    for (const slide of [...slides, ...sampled.deck.slides]) {
      const copy = duplicateSlide(slide, ids());
      expect(withoutIds(copy)).toEqual(withoutIds(slide));
      const all = [...idsIn(slide), ...idsIn(copy)];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('shows the same people', () => {
    const slide: Slide = { ...(slides[0] as Slide), slots: { team: { kind: 'team', memberIds: ['a', 'b'] } } };
    expect(duplicateSlide(slide, ids()).slots.team).toEqual({ kind: 'team', memberIds: ['a', 'b'] });
  });

  it('leaves a project that its schema accepts', () => {
    const copies = slides.map((slide) => duplicateSlide(slide, ids()));
    const { value } = applyPatches(project, [insertSlidesPatch(0, copies)]);
    expect(projectSchema.safeParse(value).success).toBe(true);
  });
});

describe('the place of a slide', () => {
  it.each(rounds)('comes out as the outline has it, in whatever order slides are added (%s)', (round) => {
    const kinds = deckOutline(round).map(({ kind }) => kind);
    const shuffled = fc.shuffledSubarray(kinds, { minLength: kinds.length, maxLength: kinds.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        let deck: Project = { ...project, round, deck: { ...project.deck, slides: [] } };
        for (const kind of order) {
          const slide = newSlide(kind, round, ids());
          deck = applyPatches(deck, [insertSlidesPatch(placeFor(deck, kind, null), [slide])]).value;
        }
        expect(deck.deck.slides.map(({ kind }) => kind)).toEqual(kinds);
        expect(offeredSlides(deck).every(({ present }) => present)).toBe(true);
      }),
    );
  });

  it('is behind the slide that is shown for one more of its kind', () => {
    const third = slides[2]?.id ?? null;
    expect(placeFor(project, 'problem', third)).toBe(3);
    expect(placeFor(project, 'custom', third)).toBe(3);
    expect(placeFor(project, 'custom', null)).toBe(slides.length);
  });

  it('begins in the layout of the outline', () => {
    for (const slide of outlineSlides('b', ids())) {
      expect(slide.layout).toBe(deckOutline('b').find(({ kind }) => kind === slide.kind)?.layout);
    }
  });

  it('brings any slides together to the place of another, in their order, and back', () => {
    const some = fc.subarray(
      slides.map(({ id }) => id),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, anySlide, (moved, { id: over }) => {
        const { value, inverse } = applyPatches(project, dropSlidesPatches(project, moved, over));
        const order = value.deck.slides.map(({ id }) => id);
        expect(order.toSorted()).toEqual(slides.map(({ id }) => id).toSorted());
        expect(order.filter((id) => !moved.includes(id))).toEqual(
          slides.map(({ id }) => id).filter((id) => !moved.includes(id)),
        );
        if (!moved.includes(over)) {
          const at = order.indexOf(moved[0] ?? '');
          expect(order.slice(at, at + moved.length)).toEqual(moved);
          expect([order[at - 1], order[at + moved.length]]).toContain(over);
        }
        expect(applyPatches(value, inverse).value).toEqual(project);
      }),
    );
  });

  it('moves together by a place, as far as there is one', () => {
    const [a, b, c] = slides.map(({ id }) => id);
    if (!a || !b || !c) throw new Error('The demo is too short');
    const order = (patches: Patch[]) =>
      applyPatches(project, patches)
        .value.deck.slides.slice(0, 3)
        .map(({ id }) => id);
    expect(order(shiftSlidesPatches(project, [b, c], -1))).toEqual([b, c, a]);
    expect(order(shiftSlidesPatches(project, [a, b], 1))).toEqual([c, a, b]);
    expect(shiftSlidesPatches(project, [a, b], -1)).toEqual([]);
  });

  it('hides, deletes and copies several in a step', () => {
    const two = [slides[1], slides[3]].map((slide) => slide?.id ?? '');
    const hidden = applyPatches(project, toggleHiddenPatches(project, two)).value;
    expect(slidesOf(hidden, two).every((slide) => slide.hidden)).toBe(true);
    const shown = applyPatches(hidden, toggleHiddenPatches(hidden, two)).value;
    expect(slidesOf(shown, two).some((slide) => slide.hidden)).toBe(false);
    const rest = applyPatches(project, removeSlidesPatches(project, two)).value;
    expect(rest.deck.slides).toEqual(slides.filter(({ id }) => !two.includes(id)));
    const { at, slides: copies } = copiesOf(project, two, ids());
    expect(at).toBe(4);
    expect(copies.map(withoutIds)).toEqual(slidesOf(project, two).map(withoutIds));
  });

  it('is nothing for a slide that is gone', () => {
    expect(dropSlidesPatches(project, ['gone'], slides[0]?.id ?? '')).toEqual([]);
    expect(dropSlidesPatches(project, [slides[0]?.id ?? ''], 'gone')).toEqual([]);
    expect(removeSlidesPatches(project, ['gone'])).toEqual([]);
    expect(shiftSlidesPatches(project, ['gone'], 1)).toEqual([]);
  });
});

describe('sections', () => {
  it('begin with their slides; what stands before the first has no name', () => {
    const deck = (text: string) =>
      [...text].map((letter) => ({ ...(slides[0] as Slide), layout: letter === 's' ? 'section' : 'table' }) as Slide);
    const told = (text: string) => slideGroups(deck(text)).map(({ section, from, to }) => [section, from, to]);
    expect(told('aasaas')).toEqual([
      [null, 0, 2],
      [2, 2, 5],
      [5, 5, 6],
    ]);
    expect(told('sa')).toEqual([[0, 0, 2]]);
    expect(told('aa')).toEqual([[null, 0, 2]]);
    expect(told('')).toEqual([]);
  });
});

describe('another layout', () => {
  it('keeps all content: it is in its place or parked, and comes back whole', () => {
    fc.assert(
      fc.property(anySlide, anyLayout, (slide, layout) => {
        const { value } = applyPatches(project, setSlidePatches(project, slide.id, 'layout', layout));
        const changed = slideIn(value, slide.id);
        const parked = parkedSlots(changed).map(({ name }) => name);
        const placed = layouts[layout].slots.map(({ name }) => name);
        for (const [name, slot] of Object.entries(slide.slots)) {
          if (!isEmptySlot(slot)) expect([...parked, ...placed]).toContain(name);
        }
        expect(parked.filter((name) => placed.includes(name))).toEqual([]);
        const back = applyPatches(value, setSlidePatches(value, slide.id, 'layout', slide.layout)).value;
        expect(slideIn(back, slide.id)).toEqual(slide);
      }),
    );
  });

  it('that is offered for parked content parks least of the rest', () => {
    const table = slides.find((slide) => slide.layout === 'table') as Slide;
    const changed = { ...table, layout: 'title-body' as const };
    const caption = parkedSlots(changed).find(({ name }) => name === 'caption');
    expect(caption && layoutFor(changed, caption)).toBe('table');
  });

  it('is named for everything that is parked', () => {
    for (const slide of slides) {
      for (const layout of layoutIds) {
        for (const item of parkedSlots({ ...slide, layout })) {
          const home = layoutFor({ ...slide, layout }, item);
          expect(home).not.toBeNull();
          if (home) expect(parkedSlots({ ...slide, layout: home }).map(({ name }) => name)).not.toContain(item.name);
        }
      }
    }
  });
});

describe('text of a slot', () => {
  const line = (text: string) => ({
    type: 'paragraph' as const,
    level: 0 as const,
    list: 'none' as const,
    children: [{ text }],
  });
  const held = { ...(slides[1] as Slide), layout: 'title-body' as const };
  const before: Project = {
    ...project,
    deck: {
      ...project.deck,
      slides: [
        {
          ...held,
          slots: {
            body: { kind: 'text', paragraphs: [line('one')] },
            body2: { kind: 'text', paragraphs: [line('two')] },
          },
        },
      ],
    },
  };

  it('moves behind what stands there, and is parked no more', () => {
    const { value } = applyPatches(before, moveTextPatches(before, held.id, 'body2', 'body'));
    const slots = slideIn(value, held.id).slots;
    expect(slots.body).toEqual({ kind: 'text', paragraphs: [line('one'), line('two')] });
    expect(slots).not.toHaveProperty('body2');
  });

  it('takes the place of blank lines', () => {
    const { value: blank } = applyPatches(before, writeTextPatches(before, held.id, 'body', [line(' ')]));
    const { value } = applyPatches(blank, moveTextPatches(blank, held.id, 'body2', 'body'));
    expect(slideIn(value, held.id).slots.body).toEqual({ kind: 'text', paragraphs: [line('two')] });
  });

  it('travels as one letter when one letter is typed', () => {
    expect(writeTextPatches(before, held.id, 'body', [line('ones')])).toEqual([
      {
        op: 'set',
        path: ['deck', 'slides', 0, 'slots', 'body', 'paragraphs', 0, 'children', 0, 'text'],
        value: 'ones',
      },
    ]);
  });

  it('is not written where nobody wrote', () => {
    expect(writeTextPatches(before, held.id, 'title', [line('')])).toEqual([]);
  });
});

describe('the steps of a slide', () => {
  const slide = sampled.deck.slides.find(({ layout }) => layout === 'timeline') as Slide;
  const steps = slotOf(slide, 'steps', 'steps')?.items ?? [];
  const text = (words: string): SlideParagraph[] => [
    { type: 'paragraph', level: 0, list: 'none', children: [{ text: words }] },
  ];
  const place = {
    slideId: slide.id,
    slot: 'steps',
    step: { id: steps[1]?.id ?? '', field: 'title', waiting: [] },
  } as const;

  it('are written in their place, and one undo takes it back', () => {
    const { value, inverse } = applyPatches(sampled, writeAtPatches(sampled, place, text('Eight thousand units')));
    expect(textAt(value, place)).toEqual(text('Eight thousand units'));
    expect(slotOf(slideIn(value, slide.id), 'steps', 'steps')?.items.map(({ id }) => id)).toEqual(
      steps.map(({ id }) => id),
    );
    expect(applyPatches(value, inverse).value).toEqual(sampled);
    expect(writeAtPatches(value, { ...place, step: { ...place.step, id: 'gone' } }, text('x'))).toEqual([]);
  });

  it('begin as the rows that wait, with the first text that is written, and not by being looked at', () => {
    const bare: Project = { ...sampled, deck: { ...sampled.deck, slides: [{ ...slide, slots: {} }] } };
    const waiting = ['a', 'b'].map((id) => ({ id, label: [], title: [], text: [] }));
    const second = { ...place, step: { id: 'b', field: 'text', waiting } } as const;
    expect(writeAtPatches(bare, second, text(' '))).toEqual([]);
    const { value } = applyPatches(bare, writeAtPatches(bare, second, text('Done')));
    expect(slotOf(slideIn(value, slide.id), 'steps', 'steps')?.items).toEqual([
      waiting[0],
      { ...waiting[1], text: text('Done') },
    ]);
    expect(projectSchema.shape.deck.safeParse(value.deck).success).toBe(true);
  });

  it('park with what a layout has no place for, and say so only when they say something', () => {
    const parked = parkedSlots({ ...slide, layout: 'title-body' }).map(({ name }) => name);
    expect(parked).toContain('steps');
    const blank: Slide = {
      ...slide,
      slots: { steps: { kind: 'steps', items: [{ id: 'a', label: [], title: text(' '), text: [] }] } },
    };
    expect(parkedSlots({ ...blank, layout: 'title-body' })).toEqual([]);
    const item = { name: 'steps', slot: slide.slots.steps as Slot };
    expect(
      layouts[layoutFor({ ...slide, layout: 'title-body' }, item) ?? 'cover'].slots.map(({ name }) => name),
    ).toContain('steps');
  });
});

describe('the own column of a table', () => {
  const table = slotOf(
    sampled.deck.slides.find(({ layout }) => layout === 'comparison') as Slide,
    'table',
    'table',
  ) as Extract<Slot, { kind: 'table' }>;
  const ownAfter = (own: number, edit: (edits: ReturnType<typeof tableEdits>) => readonly Patch[]) => {
    const marked = { ...table, emphasisColumn: own };
    return applyPatches(marked, edit(tableEdits([], marked, ids()))).value.emphasisColumn;
  };

  it('stays the same column whatever comes and goes beside it', () => {
    expect(ownAfter(2, (edits) => edits.insertColumn(1))).toBe(3);
    expect(ownAfter(2, (edits) => edits.insertColumn(3))).toBe(2);
    expect(ownAfter(2, (edits) => edits.removeColumn(0))).toBe(1);
    expect(ownAfter(2, (edits) => edits.removeColumn(2))).toBe(-1);
    expect(ownAfter(2, (edits) => edits.setEmphasisColumn(-1))).toBe(-1);
  });
});

describe('the layouts on offer', () => {
  it('are all there, each once, and each sample shows its own', () => {
    const offered = layoutGroups.flatMap(({ layouts: some }) => [...some]);
    expect([...offered].sort()).toEqual([...layoutIds].sort());
    for (const language of documentLanguages) {
      const whole = sampleProject(language);
      for (const [at, one] of whole.deck.slides.entries()) {
        const page = buildPage(whole, one, at + 1);
        expect(page.layout).toBe(one.layout);
        const over = page.elements.filter((element) => 'overflows' in element && element.overflows);
        expect(over.map(({ id }) => `${one.layout} ${id}`)).toEqual([]);
      }
    }
  });
});
