import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buildFlow,
  type FlowBlock,
  layPlan,
  plainBlocks,
  printedSections,
  runsText,
  sourcesBehind,
} from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import type { Block, Claim, Project, Reference, SectionKind } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { paragraph, section, table } from '../../fixtures/plan-sampler';

const words: OutlineWords = JSON.parse(readFileSync('resources/guidance/en/outline.json', 'utf8'));

const source = (id: string, title = `Book ${id}`): Reference => ({
  id,
  title,
  author: '',
  publisher: 'Press',
  date: '2026',
  url: '',
  accessed: '',
  note: '',
});

/** A claim of 5 for each source, by its name. */
const claim = (reference: string): Claim => ({
  id: reference,
  label: reference,
  unit: 'count',
  value: 5,
  text: '',
  reference,
  asOf: '',
  state: 'confirmed',
  note: '',
});

const says = (...names: readonly string[]): Block => ({
  type: 'paragraph',
  children: names.flatMap((name) => [
    { text: '' },
    { type: 'fact' as const, name: `claim.${name}`, children: [{ text: '' }] },
  ]),
});
const title = (name: string): Block => ({ ...says(name), type: 'heading', level: 1 }) as Block;

function planOf(sections: Project['plan']['sections'], references = ['a', 'b', 'c'].map((id) => source(id))): Project {
  return { ...demoProject('en'), references, claims: references.map(({ id }) => claim(id)), plan: { sections } };
}

const part = (id: string, kind: SectionKind, body: Block[], hidden = false) => section(kind, body, { id, hidden });

function printed(project: Project) {
  const { sections, preface } = buildFlow(project, words);
  const textOf = (block: FlowBlock) => ('runs' in block ? runsText(block.runs) : '');
  const lists = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' && block.place ? [block] : [])),
  );
  const entries = lists.flatMap(({ items }) =>
    items.map(({ marker, blocks }) => `${marker} ${blocks.map(textOf).join('')}`),
  );
  return {
    sections,
    texts: [...preface, ...sections.flatMap(({ blocks }) => blocks)].map(textOf).filter((text) => text !== ''),
    entries,
  };
}

describe('sources in a printed plan', () => {
  it('F12 F13 are numbered as figures name them in printing order, then as they are kept', () => {
    const { texts, entries } = printed(
      planOf([
        part('1', 'risks', [says('a')], true),
        part('2', 'market', [title('b'), says('c')]),
        part('3', 'summary', [says('b', 'c')]),
      ]),
    );
    expect(entries).toEqual(['c', 'b', 'a'].map((id, at) => `[${at + 1}] Press. (2026). Book ${id}.`));
    expect(texts).toEqual(['5', '5\u00a0[1]', '5\u00a0[2]5\u00a0[1]']);
  });

  it('stand alone where a sentence cites a source, each time; elsewhere it is named', () => {
    const cites = (id: string): Block => ({
      type: 'paragraph',
      children: [
        { text: 'In 2017\u00a0' },
        { type: 'fact', name: `reference.${id}.cited`, children: [{ text: '' }] },
        { text: '.' },
      ],
    });
    const project = planOf([
      part('one', 'market', [cites('b'), says('a'), cites('b')]),
      part('two', 'risks', [cites('gone')]),
    ]);
    const { texts } = printed(project);
    expect(texts.slice(0, 3)).toEqual(['In 2017\u00a0[1].', '5\u00a0[2]', 'In 2017\u00a0[1].']);
    expect(texts[3]).toContain('unknown figure');
    expect(JSON.stringify(plainBlocks([cites('b')], project))).toContain('(Press, 2026)');
  });

  it('F13 stand behind a figure once a section, in Chinese without a blank', () => {
    const project = planOf([part('1', 'cover', [says('b')]), part('2', 'market', [says('a', 'a'), says('a', 'b')])]);
    expect(printed(project).texts).toEqual(['5\u00a0[1]', '5\u00a0[2]5', '55\u00a0[1]']);
    expect(printed({ ...project, language: 'zh-CN' }).texts).toEqual(['5[1]', '5[2]5', '55[1]']);
  });

  it('F12 stand in the first section for them, behind its text, also when its author has drawn a table', () => {
    const own = part('2', 'references', [paragraph('Appendix'), table([['A', 'B']])]);
    const project = planOf([part('1', 'references', [], true), own, part('3', 'references', [])]);
    const { sections } = buildFlow(project, words);
    expect(sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)])).toEqual([
      ['2', ['paragraph', 'table', 'list']],
    ]);
    expect([...printedSections(project)]).toEqual(['2']);
    expect(sourcesBehind(project, '2')?.items).toHaveLength(3);
    expect(sourcesBehind(project, '3')).toBeNull();
  });

  it('F12 fill an empty section, or close the plan as a chapter without a number', () => {
    const empty = planOf([part('1', 'summary', [paragraph('A')]), part('2', 'references', [])]);
    expect(buildFlow(empty, words).sections.map(({ number }) => number)).toEqual(['1', '2']);
    expect([...printedSections(empty)]).toEqual(['1', '2']);
    const none = planOf([part('1', 'summary', [paragraph('A')])]);
    expect(buildFlow(none, words).sections.map((one) => [one.number, one.title])).toEqual([
      ['1', 'Executive summary'],
      ['', 'References'],
    ]);
  });

  it('F12 are not printed, nor named, without a title', () => {
    const project = planOf([part('1', 'summary', [says('a')]), part('2', 'references', [])], [source('a', ' ')]);
    expect(buildFlow(project, words).sections.map(({ id }) => id)).toEqual(['1']);
    expect(printed(project).texts).toEqual(['5']);
  });

  it('are no part of a text that is copied', () => {
    const project = planOf([]);
    expect(JSON.stringify(plainBlocks([says('a')], project))).not.toContain('[1]');
  });

  it('L14 end a plan with three of them at least, their numbers left of the text', () => {
    for (const count of [3, 12, 60, 130]) {
      const many = Array.from({ length: count }, (_, at) => source(`s${at}`, `Title ${at}`));
      const plan = layPlan(buildFlow(planOf([part('1', 'summary', [paragraph('A')])], many), words), 'today');
      const onPage = plan.pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.runs] : [])));
      const markers = onPage.map((lines) => lines.filter(([run]) => /^\[\d+\]$/.test(run?.text ?? '')));
      expect(markers.flat()).toHaveLength(count);
      expect(markers.at(-1)?.length).toBeGreaterThanOrEqual(3);
      for (const [run] of markers.flat())
        expect((run?.xPt ?? 0) + (run?.widthPt ?? 0)).toBeLessThan(leftOfText(onPage.flat()));
    }
  });
});

function leftOfText(lines: readonly (readonly { readonly text: string; readonly xPt: number }[])[]): number {
  return lines.find(([run]) => run?.text.startsWith('Press'))?.[0]?.xPt ?? 0;
}
