import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FindQuery, findInProject, replaceHits, wordsAround } from '#shared/find';
import type { OutlineWords } from '#shared/guidance';
import { applyPatches, type Project } from '#shared/project';
import { filledProject } from '../../fixtures/filled-project';
import { paragraph, planSampler, section, texts } from '../../fixtures/plan-sampler';

const loose = (text: string): FindQuery => ({ text, matchCase: false, wholeWords: false });
const words: OutlineWords = JSON.parse(readFileSync('resources/guidance/en/outline.json', 'utf8'));

/** A plan with one section. */
function planOf(...body: Parameters<typeof section>[1][number][]): Project {
  const project = planSampler('en');
  return {
    ...project,
    plan: { sections: [section('custom', body, { title: 'Own' })] },
    deck: { ...project.deck, slides: [] },
  };
}

/** Replaces all, and what is then left to say. */
function replaced(project: Project, query: string, by: string) {
  const done = replaceHits(project, findInProject(project, loose(query), words), by);
  return { ...done, project: applyPatches(project, done.patches).value };
}

const fact = (name: string) => ({ type: 'fact' as const, name, children: [{ text: '' }] });

describe('replacing', () => {
  it('over leaves with other marks writes in the look of the first letter, and leaves the rest as it was', () => {
    const line = {
      type: 'paragraph' as const,
      children: [{ text: 'Our ' }, { text: 'mar', bold: true as const }, { text: 'ket is' }],
    };
    const { project } = replaced(planOf(line), 'market', 'niche');
    expect(project.plan.sections[0]?.body).toEqual([
      { type: 'paragraph', children: [{ text: 'Our ' }, { text: 'niche', bold: true }, { text: ' is' }] },
    ]);
  });

  it('keeps links, and what a link says can be replaced', () => {
    const link = { type: 'link' as const, url: 'https://market.example', children: [{ text: 'the market' }] };
    const line = { type: 'paragraph' as const, children: [{ text: 'See ' }, link, { text: '.' }] };
    const { project } = replaced(planOf(line), 'market', 'niche');
    expect(project.plan.sections[0]?.body[0]?.children[1]).toEqual({ ...link, children: [{ text: 'the niche' }] });
  });

  it('finds what a figure says, does not replace it and says so', () => {
    const project = planSampler('en');
    const line = {
      type: 'paragraph' as const,
      children: [{ text: 'We ask for ' }, fact('raise.amount'), { text: ' now.' }],
    };
    const plan = planOf(line);
    const asked = { ...plan, raise: { ...project.raise, amountMinor: 240_000_000, currency: 'USD' as const } };
    const [hit] = findInProject(asked, loose('$2.4M'), words);
    expect(hit?.lock).toBe('figure');
    const { patches, locked } = replaced(asked, '$2.4M', '$3M');
    expect({ patches, locked }).toEqual({ patches: [], locked: 1 });
    // What a figure and the words beside it say together is no text of its own either.
    expect(replaced(asked, 'for $2.4M', 'x').locked).toBe(1);
    expect(replaced(asked, 'for ', 'about ').project.plan.sections[0]?.body[0]?.children).toHaveLength(3);
  });

  it('renames somebody wherever they are named, and finds them once', () => {
    const base = filledProject('en');
    const ada = { ...base.team[0], id: 'ada', name: 'Ada Park', role: 'CEO' } as Project['team'][number];
    const holder = { id: 'h', name: 'Ada Park', kind: 'founder' as const, member: 'ada' };
    const milestone = { ...base.milestones[0], owner: 'Ada Park', member: 'ada' } as Project['milestones'][number];
    const project = {
      ...base,
      team: [ada],
      milestones: [milestone],
      capTable: { ...base.capTable, holders: [holder] },
    };
    expect(findInProject(project, loose('Ada Park'), words).map(({ in: { place } }) => place.join('/'))).toEqual([
      'company/contactName',
      'team/0/name',
      // A register has no links to people: a name there is text.
      'registers/risks/1/cells/owner',
    ]);
    const done = replaced(project, 'Park', 'Lane').project;
    expect([done.team[0]?.name, done.capTable.holders[0]?.name, done.milestones[0]?.owner]).toEqual([
      'Ada Lane',
      'Ada Lane',
      'Ada Lane',
    ]);
  });

  it('leaves a text that would become longer than a file may have it', () => {
    const project = { ...planOf(), title: 'a'.repeat(1_500) };
    const { tooLong, replaced: count } = replaced(project, 'a', 'aa');
    expect(tooLong).toBe(1_500);
    expect(count).toBeGreaterThan(0);
  });

  it('finds the title that the outline gives, and leaves it', () => {
    const project = planOf();
    const sections = [section('market', [], { title: '' })];
    const [hit] = findInProject({ ...project, plan: { sections } }, loose('positioning'), words);
    expect(hit?.lock).toBe('outline');
  });

  it('looks at a section again only when it has changed', () => {
    const project = {
      ...planOf(),
      plan: {
        sections: [
          section('custom', [paragraph('one')], { title: 'a' }),
          section('custom', [paragraph('two one')], { title: 'b' }),
        ],
      },
    };
    const before = findInProject(project, loose('one'), words);
    const path = ['plan', 'sections', 0, 'body', 0, 'children', 0, 'text'];
    const after = findInProject(
      applyPatches(project, [{ op: 'set', path, value: 'one one' }]).value,
      loose('one'),
      words,
    );
    expect(after).toHaveLength(3);
    expect(after[2]?.in).toBe(before[1]?.in);
    // A section that moves is found where it is now.
    const moved = { ...project, plan: { sections: [...project.plan.sections].reverse() } };
    expect(findInProject(moved, loose('two'), words)[0]?.in.place.slice(0, 3)).toEqual(['plan', 'sections', 0]);
  });

  it('shows some words around on one line', () => {
    const [hit] = findInProject(
      planOf({ type: 'code', language: '', children: texts('first\nsecond') }),
      loose('second'),
      words,
    );
    expect(hit && wordsAround(hit)).toEqual({ before: 'first ', words: 'second', after: '' });
  });
});

describe('where it looks', () => {
  it.each([
    ['Ada Park', 'team/0/name'],
    ['Forty clinics', 'milestones/0/title'],
    ['Dictation', 'numbers/streams/0/name'],
    ['Research', 'raise/useOfFunds/0/label'],
    ['Clinics 2027', 'references/0/title'],
    ['Words a day', 'claims/0/label'],
    ['Two years ahead', 'registers/risks/1/cells/answer'],
  ])('%s', (query, place) => {
    const places = findInProject(filledProject('en'), loose(query), words).map((hit) => hit.in.place.join('/'));
    expect(places).toContain(place);
  });
});
