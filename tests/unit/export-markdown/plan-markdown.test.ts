import { describe, expect, it } from 'vitest';
import { projectFromMarkdown } from '#main/import/markdown';
import { AppFailure, seededIds, seededRandom } from '#shared/base';
import type { Block, Paragraph, Project } from '#shared/project';
import { chart } from '../../fixtures/plan-sampler';
import { exported, projectOf } from './export-helper';

const key = 'a'.repeat(64);
const other = 'b'.repeat(64);
const p = (text: string, marks = {}): Block => ({ type: 'paragraph', children: [{ text, ...marks }] });
const image = (asset: string, caption = ''): Block => ({
  type: 'image',
  asset,
  alt: 'A chart',
  caption,
  width: 'full',
  children: [{ text: '' }],
});
const withAssets = (project: Project): Project => {
  const asset = { name: '../Grafik 1.final.PNG', type: 'image/png', bytes: 3, widthPx: 1, heightPx: 1 } as const;
  return { ...project, assets: { [key]: asset, [other]: asset } };
};

describe('the plan as Markdown', () => {
  it('writes what a person would write', async () => {
    const { text } = await exported(
      projectOf([
        {
          kind: 'market',
          title: '',
          body: [
            p('Plain, '),
            { type: 'heading', level: 1, children: [{ text: 'Size' }] },
            {
              type: 'list',
              ordered: true,
              children: [
                { type: 'list-item', children: [{ type: 'paragraph', children: [{ text: '✓ done' }] }] },
                { type: 'list-item', children: [{ type: 'paragraph', children: [{ text: 'next', bold: true }] }] },
              ],
            },
            { type: 'callout', tone: 'tip', children: [{ type: 'paragraph', children: [{ text: 'Count' }] }] },
            {
              type: 'table',
              header: false,
              children: [
                {
                  type: 'table-row',
                  id: 'r',
                  children: [
                    { type: 'table-cell', children: [{ type: 'paragraph', children: [{ text: 'a|b' }] }] },
                    {
                      type: 'table-cell',
                      align: 'right',
                      children: [{ type: 'paragraph', children: [{ text: '5' }] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { kind: 'risks', title: 'Empty', body: [p('')] },
      ]),
    );
    expect(text).toBe(`---
title: "The plan"
language: "en"
---

# The plan

## Market and positioning

Plain,&#x20;

### Size

1. [x] done
2. **next**

> [!TIP]
> Count

| | |
| - | -: |
| a\\|b | 5 |
`);
  });

  it('puts pictures beside the file under names that are safe and different', async () => {
    const project = withAssets(projectOf([{ title: 'One', body: [image(key, 'Growth'), image(other), image(key)] }]));
    const { text, bytes } = await exported(project);
    expect([...bytes.keys()]).toEqual([
      '-plan.md',
      '-plan-images/grafik-1-final.png',
      '-plan-images/grafik-1-final-2.png',
    ]);
    expect(text).toContain('![A chart](my%20plan-plan-images/grafik-1-final.png "Growth")');
    expect(text).toContain('![A chart](my%20plan-plan-images/grafik-1-final-2.png)');
  });

  it('puts the round and the team behind sections without a table of their own, as print does', async () => {
    const project = projectOf([{ kind: 'funding', title: '', body: [p('We raise.')] }]);
    const raise = {
      ...project.raise,
      amountMinor: 150_000_000,
      useOfFunds: [{ id: 'u', label: 'Team', detail: '', amountMinor: 150_000_000 }],
    };
    const { text } = await exported({ ...project, raise });
    expect(text).toContain('| Amount | **$1.5M** |');
    expect(text).toContain('| Team | $1,500,000 | 100% |');
  });

  it('M11 says figures of the project, in cells too, and writes charts as tables of theirs', async () => {
    const fact = { type: 'fact' as const, name: 'raise.amount', children: [{ text: '' }] };
    const line: Paragraph = { type: 'paragraph', children: [{ text: 'We raise ' }, fact, { text: '' }] };
    const cell = { type: 'table-cell' as const, children: [line] };
    const series = [{ name: 'Ask', values: [null, 5_000_000], facts: ['raise.amount', ''] }];
    const blank = projectOf([
      {
        title: 'One',
        body: [
          line,
          { type: 'table', header: false, children: [{ type: 'table-row', id: 'r', children: [cell] }] },
          chart({ categories: ['Now', 'Later | then'], series, title: 'In two steps' }, 'What we ask *for*'),
        ],
      },
    ]);
    const project = { ...blank, raise: { ...blank.raise, amountMinor: 240_000_000, currency: 'USD' as const } };
    const { text, losses } = await exported(project);
    expect(text).toContain('We raise $2.4M\n');
    expect(text).toContain('| We raise $2.4M |');
    expect(text).toContain(
      '**In two steps**\n\n**What we ask \\*for\\***\n\n| | Ask |\n| - | -: |\n| Now | $2.4M |\n| Later \\| then | $50K |',
    );
    expect(losses).toMatchObject([{ target: 'plan-md', key: 'chartAsTable', detail: 'What we ask *for*' }]);
    const { project: back } = await projectFromMarkdown({
      path: 'plan.md',
      source: text,
      language: 'en',
      readImage: async () => null,
      newId: seededIds(seededRandom(1)),
    });
    expect(back.plan.sections[0]?.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'paragraph',
      'table',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hostname',
    'vbscript:x',
    'smb://server/share',
    'ms-excel:ofe|u|https://example.com/x',
    '\\\\server\\share',
    '//server/share',
  ])('keeps the words of a link to %s, and does not lead there', async (url) => {
    const link = { type: 'link' as const, url, children: [{ text: 'the words', bold: true as const }] };
    const { text } = await exported(
      projectOf([{ title: 'Links', body: [{ type: 'paragraph', children: [{ text: 'See ' }, link, { text: '.' }] }] }]),
    );
    expect(text).toContain('See **the words**.');
    expect(text).not.toContain('](');
  });

  it('names a picture that is gone, and stops when it is told to', async () => {
    const project = projectOf([{ title: 'One', body: [p('See:'), image(key)] }]);
    await expect(exported(project)).rejects.toThrow(AppFailure);
    const signal = AbortSignal.abort();
    await expect(exported(withAssets(project), { signal })).rejects.toMatchObject({
      error: { code: 'export.cancelled' },
    });
  });

  it('lists the sources under the numbers that stand behind figures', async () => {
    const reference = { id: 'r', title: 'Clinics * 2027', author: 'Okoro, Daniel', publisher: 'Press', date: '2027' };
    const claim = {
      id: 'c',
      label: 'Pilots',
      unit: 'count',
      value: 5,
      text: '',
      reference: 'r',
      asOf: '',
      note: '',
    } as const;
    const body: Block[] = [
      {
        type: 'paragraph',
        children: [{ text: '' }, { type: 'fact', name: 'claim.c', children: [{ text: '' }] }, { text: '' }],
      },
    ];
    const project: Project = {
      ...projectOf([{ kind: 'market', title: '', body }]),
      references: [{ ...reference, url: 'https://example.com/a', accessed: '', note: '' }],
      claims: [{ ...claim, state: 'confirmed' }],
    };
    const { text } = await exported(project);
    expect(text).toContain('\n5\u00a0\\[1]\n');
    expect(text).toMatch(
      /\n## References\n\n1\. Okoro, D\. \(2027\)\. \*Clinics \\\* 2027\*\. Press\. .*https:\/\/example\.com\/a/,
    );
  });
});
