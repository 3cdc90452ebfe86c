import { describe, expect, it } from 'vitest';
import { bundleOf, picturesIn, readBundle, slidesFromBundle } from '#renderer/deck/model';
import { seededIds, seededRandom } from '#shared/base';
import { formatVersion, type Project, type Slide, slideSchema } from '#shared/project';
import { blankProject } from '#shared/starter';
import { demoProject } from '../../fixtures/demo-project';

const project = demoProject('en');
const ids = () => seededIds(seededRandom(5));
const other = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(9)) });
const picture = { name: 'x.png', type: 'image/png', data: 'AAAA' };
const whole = bundleOf(project, project.deck.slides, () => picture);
const again = (text: unknown) => readBundle(typeof text === 'string' ? text : JSON.stringify(text));

const fact = {
  type: 'fact' as const,
  name: 'company.name',
  children: [{ text: '' }] as [{ text: '' }],
};
const own = { type: 'fact' as const, name: 'claim.gone', children: [{ text: '' }] as [{ text: '' }] };
const slide: Slide = {
  id: 's',
  kind: 'custom',
  layout: 'title-body',
  hidden: false,
  notes: '',
  draftedFrom: ['plan-section'],
  slots: {
    title: {
      kind: 'text',
      paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children: [{ text: 'At ' }, fact, own] }],
    },
    team: { kind: 'team', memberIds: ['nobody-here'] },
    image: { kind: 'image', asset: 'key', alt: '', fit: 'cover' },
    metrics: { kind: 'metrics', items: [{ id: 'm', value: '', label: 'Of', note: '', fact: 'claim.gone' }] },
    table: {
      kind: 'table',
      header: true,
      aligns: [],
      rows: [{ id: 'r', emphasis: false, cells: ['', 'x'], facts: ['claim.gone', ''] }],
    },
  },
};

describe('slides on the clipboard', () => {
  it('come back as they were, with ids of their own', () => {
    const read = again(whole);
    if (!read) throw new Error('It was refused');
    const made = slidesFromBundle(read, project, (key) => key, ids());
    expect(made).toHaveLength(project.deck.slides.length);
    for (const [at, one] of made.entries()) {
      expect(slideSchema.safeParse(one).success).toBe(true);
      expect(one.id).not.toBe(project.deck.slides[at]?.id);
      expect(one.layout).toBe(project.deck.slides[at]?.layout);
    }
    expect(Object.keys(read.pictures).toSorted()).toEqual(picturesIn(project.deck.slides).toSorted());
  });

  it('say in another project what its values said, keep chips that it knows, and leave strangers behind', () => {
    const bundle = { ...bundleOf(project, [slide], () => null), words: { 'claim.gone': '42%' } };
    const [made] = slidesFromBundle(bundle, other, () => '', ids());
    expect(made?.draftedFrom).toBeUndefined();
    expect(made?.slots.title).toMatchObject({
      paragraphs: [{ children: [{ text: 'At ' }, { name: 'company.name' }, { text: '42%' }] }],
    });
    expect(made?.slots.team).toMatchObject({ memberIds: [] });
    expect(made?.slots.image).toMatchObject({ asset: '' });
    expect(made?.slots.metrics).toMatchObject({ items: [{ value: '42%' }] });
    expect(made?.slots.table).toMatchObject({ rows: [{ cells: ['42%', 'x'], facts: ['', ''] }] });
    // Without its words a chip stays what it is.
    const [kept] = slidesFromBundle({ ...bundle, words: {} }, other, () => '', ids());
    expect(kept?.slots.title).toMatchObject({
      paragraphs: [{ children: [{ text: 'At ' }, {}, { text: '' }, { name: 'claim.gone' }, { text: '' }] }],
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another format', { ...whole, format: 'slides' }],
    ['an older version', { ...whole, version: formatVersion - 1 }],
    ['no slides', { ...whole, slides: [] }],
    ['a slide of no layout', { ...whole, slides: [{ ...slide, layout: 'poster' }] }],
    ['a slot of no kind', { ...whole, slides: [{ ...slide, slots: { title: { kind: 'script' } } }] }],
    ['too many', { ...whole, slides: Array.from({ length: 201 }, () => slide) }],
    ['pictures that are none', { ...whole, pictures: { key: 'data' } }],
  ])('are refused: %s', (_, text) => {
    expect(again(text)).toBeNull();
  });

  it('bring no link that is unsafe to follow', () => {
    const children = [{ type: 'link', url: 'javascript:x', children: [{ text: 'go' }] }] as never;
    const hostile = {
      ...slide,
      slots: { title: { kind: 'text', paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children }] } },
    };
    const read = again({ ...whole, slides: [hostile] });
    const made = read && slidesFromBundle(read, other as Project, () => '', ids());
    expect(JSON.stringify(made)).not.toContain('javascript');
  });
});
