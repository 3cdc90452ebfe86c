import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentLanguage, documentLanguages } from '#shared/base';
import { buildFlow, type Flow, type FlowBlock, printedSections, runsText, tablesBehind } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { forecastOf, periodsOf, sumOver } from '#shared/numbers';
import type { Block, Project } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { list, paragraph, planSampler, section, table } from '../../fixtures/plan-sampler';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const words: OutlineWords = JSON.parse(readFileSync('resources/guidance/en/outline.json', 'utf8'));

function flowOf(sections: Project['plan']['sections'], change: Partial<Project> = {}): Flow {
  return buildFlow({ ...demoProject('en'), plan: { sections }, ...change }, words);
}

function kinds(blocks: readonly FlowBlock[] | undefined): string[] {
  return (blocks ?? []).map((block) => block.kind);
}

describe('buildFlow', () => {
  it('F1 leaves out hidden sections and sections that would print nothing', () => {
    const flow = flowOf([
      section('summary', [paragraph('Shown')]),
      section('risks', [paragraph('Hidden')], { hidden: true }),
      section('exit', [paragraph('   '), { type: 'rule', children: [{ text: '' }] }]),
      section('market', [list(false, ['', ' ']), { type: 'quote', children: [paragraph('')] }]),
    ]);
    expect(flow.sections.map(({ kind }) => kind)).toEqual(['summary']);
  });

  it('F1 prints the title of an empty section only when the author made it up', () => {
    const flow = flowOf([
      section('custom', [], { title: 'Part one' }),
      section('custom', [], { title: ' ', id: 'x' }),
      section('market', [], { title: 'Our market' }),
    ]);
    expect(flow.sections.map(({ title }) => title)).toEqual(['Part one']);
  });

  it('numbers a list from the number that it begins with', () => {
    const [block] =
      flowOf([section('summary', [{ ...list(true, ['three', 'four']), start: 3 }])]).sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ kind: 'list', items: [{ marker: '3.' }, { marker: '4.' }] });
  });

  it('F1 knows beforehand which sections it prints', () => {
    const { plan } = demoProject('en');
    const emptied = plan.sections.map((one, at) => ({
      ...one,
      hidden: at % 5 === 4,
      body: at % 2 === 0 ? [] : one.body,
    }));
    for (const project of [
      demoProject('en'),
      { ...demoProject('en'), plan: { sections: emptied } },
      { ...demoProject('en'), plan: { sections: emptied }, team: [], milestones: [] },
      { ...demoProject('en'), plan: { sections: [section('custom', [], { title: 'Part' }), section('funding', [])] } },
    ]) {
      const printed = buildFlow(project, words).sections.map(({ id }) => id);
      expect([...printedSections(project)]).toEqual(printed);
    }
  });

  it('F2 numbers sections by what is shown, and not at all beside numbers made by hand', () => {
    const shown = [section('summary', [paragraph('A')]), section('exit', []), section('market', [paragraph('B')])];
    expect(flowOf(shown).sections.map(({ number }) => number)).toEqual(['1', '2']);
    for (const title of [
      '第一部分：机会',
      '第3章 市场',
      '二、方案',
      '3.2 Market',
      'Chapter 4',
      '附录 A',
      '（三）团队',
    ]) {
      const titled = [...shown, section('custom', [paragraph('C')], { title })];
      expect(
        flowOf(titled).sections.map(({ number }) => number),
        title,
      ).toEqual(['', '', '']);
    }
    const year = [...shown, section('custom', [paragraph('C')], { title: '2026年的计划' })];
    expect(flowOf(year).sections.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('F3 puts the team, the round and the milestones behind the text of their sections', () => {
    const milestones = [{ id: 'm', title: 'Pilot', date: '2026-03', measure: '10 units', state: 'done' as const }];
    const sections = [
      section('team', [paragraph('We')]),
      section('traction', [paragraph('Grew')]),
      section('funding', []),
    ];
    const flow = flowOf(sections, { milestones });
    expect(flow.sections.map(({ blocks }) => kinds(blocks))).toEqual([
      ['paragraph', 'table'],
      ['paragraph', 'table'],
      ['table', 'table'],
    ]);
    expect(JSON.stringify(flow.sections[1])).toContain('March 2026');
  });

  it('F4 does not add them to a section whose author drew a table', () => {
    const drawn = flowOf([section('team', [table([['Name'], ['Mara']])])]);
    expect(kinds(drawn.sections[0]?.blocks)).toEqual(['table']);
  });

  it('F5 shows milestones with the ask when no section on traction is shown', () => {
    const milestones = [{ id: 'm', title: 'Pilot', date: '2026-03', measure: '', state: 'planned' as const }];
    const hidden = section('traction', [paragraph('x')], { hidden: true });
    const flow = flowOf([hidden, section('funding', [paragraph('Ask')])], { milestones });
    expect(kinds(flow.sections[0]?.blocks)).toEqual(['paragraph', 'table', 'table', 'table']);
  });

  it('F5 says dates as a fact says them, and what is no date as it was written', () => {
    const dates = ['2026-03', '2026-03-09', '2026', '2026-02-30', '2026-13', 'spring'];
    const milestones = dates.map((date) => ({
      id: date,
      title: 'Pilot',
      date,
      measure: '',
      state: 'planned' as const,
    }));
    const said = (language: DocumentLanguage) => {
      const flow = flowOf([section('traction', [paragraph('Text')])], { milestones, language });
      const blocks = flow.sections[0]?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
      return blocks[0]?.rows.slice(1).map((row) => runsText(row.cells[0]?.paragraphs[0] ?? []));
    };
    expect(said('en')).toEqual(['March 2026', 'March 9, 2026', '2026', '2026-02-30', '2026-13', 'spring']);
    expect(said('zh-CN')).toEqual(['2026年3月', '2026年3月9日', '2026年', '2026-02-30', '2026-13', 'spring']);
  });

  it('F6 lets the parts of a round add up', () => {
    const flow = flowOf([section('funding', [])]);
    const funds = flow.sections[0]?.blocks.at(-1);
    const rows = funds?.kind === 'table' ? funds.rows : [];
    const cells = rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(runsText).join()));
    expect(cells.at(-1)).toEqual(['Total', '$12,000,000', '100%']);
    expect(rows.at(-1)?.emphasis).toBe(true);
  });

  it('F7 keeps the words of a link that leads nowhere safe', () => {
    const link = { type: 'link' as const, url: 'javascript:alert(1)', children: [{ text: 'words' }] };
    const flow = flowOf([section('summary', [{ type: 'paragraph', children: [link] }])]);
    expect(flow.sections[0]?.blocks).toEqual([
      { kind: 'paragraph', runs: [expect.objectContaining({ text: 'words', link: '' })] },
    ]);
  });

  it('F8 marks nested lists so that levels are told apart, bullets and numbers each in their own order', () => {
    const nested = list(true, [
      'one',
      list(true, ['a', list(true, ['i'])]),
      'two',
      list(false, ['dot', list(false, ['dash'])]),
    ]);
    const flow = flowOf([section('summary', [nested])]);
    const markers: string[] = [];
    const walk = (block: FlowBlock): void => {
      if (block.kind !== 'list') return;
      for (const item of block.items) {
        markers.push(item.marker);
        item.blocks.forEach(walk);
      }
    };
    flow.sections[0]?.blocks.forEach(walk);
    expect(markers).toEqual(['1.', 'a.', 'i.', '2.', '•', '–']);
  });

  it('F9 drops lines that divide nothing', () => {
    const rule = { type: 'rule' as const, children: [{ text: '' }] };
    const flow = flowOf([section('summary', [rule, paragraph('A'), rule, rule, paragraph('B'), rule, rule])]);
    expect(kinds(flow.sections[0]?.blocks)).toEqual(['paragraph', 'rule', 'paragraph']);
  });

  it('F10 makes a cover of what is known, and of nothing', () => {
    const project = demoProject('en');
    const bare = { ...project, title: '', raise: { ...project.raise, amountMinor: 0 } };
    const empty = Object.fromEntries(Object.keys(project.company).map((key) => [key, key === 'values' ? [] : '']));
    const { cover } = buildFlow({ ...bare, company: empty as Project['company'] }, words);
    expect(cover).toMatchObject({ title: 'Business plan', kicker: '', company: '' });
    expect(cover.facts).toEqual([{ label: 'Round', value: 'Seed', link: '' }]);
    const full = buildFlow(project, words).cover;
    expect(full.facts.find(({ label }) => label === 'Email')?.link).toBe('mailto:founders@northfrost.example');
  });

  it('F11 takes what was written for the cover as a preface, without a heading', () => {
    const flow = flowOf([section('cover', [paragraph('For your eyes')]), section('summary', [paragraph('S')])]);
    expect(kinds(flow.preface)).toEqual(['paragraph']);
    expect(flow.sections).toHaveLength(1);
  });

  it.each(documentLanguages)('is plain data in %s', (language) => {
    const flow = buildFlow(planSampler(language), words);
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
  });
});

describe('what the project prints behind a section', () => {
  const captions = (round: Project['round'], language: Project['language'] = 'en') => {
    const project: Project = { ...demoProject(language), ...sampleNumbers(), round };
    return buildFlow({ ...project, plan: { sections: [section('financials', [paragraph('Text')])] } }, words)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
  };

  it('is the statements by year: profit and loss at seed, all three from round A on', () => {
    expect(captions('seed')).toHaveLength(1);
    expect(captions('seed')[0]).toMatch(/^Profit and loss, in /);
    expect(captions('a').map((caption) => caption.split(',')[0])).toEqual([
      'Profit and loss',
      'Cash flow',
      'Balance sheet',
    ]);
    expect(captions('b', 'zh-CN')).toHaveLength(3);
  });

  it('adds up: each year of the profit and loss ends with the net profit of the model', () => {
    const project: Project = { ...demoProject('en'), ...sampleNumbers() };
    const plan = { sections: [section('financials', [paragraph('Text')], { id: 'money' })] };
    const [table] = tablesBehind({ ...project, plan }, 'money');
    const last = table?.rows.at(-1)?.cells.map(({ paragraphs }) => paragraphs.map(runsText).join(''));
    const forecast = forecastOf(project, project.numbers.scenario);
    const years = periodsOf(forecast, 'year').map((year) => Math.round(sumOver(forecast.lines.netProfit, year) / 100));
    expect(last?.slice(1).map((text) => Number(text.replaceAll(',', '')))).toEqual(years);
  });

  it('is the purpose of the company, but for what its text says word for word', () => {
    const company = {
      ...demoProject('en').company,
      vision: 'A world without queues.',
      mission: 'Answer first.',
      values: [{ id: 'v1', text: 'Candour' }],
    };
    const rows = (body: Block[]) => {
      const plan = { sections: [section('company', body, { id: 'us' })] };
      const tables = tablesBehind({ ...demoProject('en'), company, plan }, 'us');
      return tables.flatMap((table) => table.rows.map(({ cells }) => cells[0]?.paragraphs.map(runsText).join('')));
    };
    expect(rows([paragraph('')])).toEqual(['Vision', 'Mission', 'Values']);
    expect(rows([paragraph('We want A world without queues. Really.')])).toEqual(['Mission', 'Values']);
    expect(rows([table([['a', 'b']])])).toEqual(['Vision', 'Mission', 'Values']);
  });

  it('has its place in the project, whoever drew it', () => {
    const plan = { sections: [section('risks', [paragraph('x')], { id: 'r' }), section('team', [], { id: 't' })] };
    const registers = { risks: [{ id: 'r1', cells: { name: 'Late' } }] };
    const project: Project = { ...demoProject('en'), plan, registers };
    expect(tablesBehind(project, 'r').map(({ place }) => place)).toEqual([['registers', 'risks']]);
    expect(tablesBehind(project, 't').map(({ place }) => place)).toEqual([['team']]);
    expect(tablesBehind({ ...project, plan: { sections: [] } }, 'r')).toEqual([]);
  });
});

describe('a printed cash flow', () => {
  it('adds up in each year: start and change come to the end, and its parts to their sums', () => {
    const project: Project = { ...demoProject('en'), ...sampleNumbers(), round: 'b' };
    const plan = { sections: [section('financials', [paragraph('Text')], { id: 'money' })] };
    const cash = tablesBehind({ ...project, plan }, 'money').find(({ caption }) => caption.startsWith('Cash flow'));
    const rows = new Map(
      cash?.rows.map(({ cells }) => {
        const [name = '', ...values] = cells.map(({ paragraphs }) => paragraphs.map(runsText).join(''));
        return [name, values.map((value) => Number(value.replaceAll(',', '')))];
      }),
    );
    const at = (name: string, year: number) => rows.get(name)?.[year] ?? 0;
    for (let year = 0; year < 4; year += 1) {
      // Each figure is rounded for itself.
      const near = (sum: number, parts: number) => expect(Math.abs(sum - parts), `${year}`).toBeLessThanOrEqual(3);
      near(at('Closing cash', year), at('Opening cash', year) + at('Change in cash', year));
      near(at('Cash from investing', year), at('Capital expenditure', year));
      const financing = ['Equity paid in', 'SAFEs', 'Convertible notes', 'Loans drawn', 'Loans repaid'];
      near(
        at('Cash from financing', year),
        financing.reduce((sum, name) => sum + at(name, year), 0),
      );
      expect(at('Capital expenditure', year)).toBeLessThanOrEqual(0);
    }
    expect(at('Closing cash', 3)).not.toBe(0);
  });

  it('stands once, in the first of two sections of a kind', () => {
    const plan = { sections: [section('risks', [paragraph('x')], { id: 'r' }), section('risks', [], { id: 's' })] };
    const registers = { risks: [{ id: 'r1', cells: { name: 'Late' } }] };
    expect(tablesBehind({ ...demoProject('en'), plan, registers }, 's')).toEqual([]);
  });
});
