import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { blocksFromHtml, type HtmlNode, htmlFromBlocks, normaliseBlocks, plainText } from '#shared/plan';
import type { Block } from '#shared/project';
import { looseBlocks } from './rich-text-arbitrary';

interface ParsedNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly ParsedNode[];
}

/** parse5 follows the algorithm that the browser follows; only the shape of its tree differs. */
function asDom(node: ParsedNode): HtmlNode {
  const isText = node.nodeName === '#text';
  return {
    nodeType: isText ? 3 : node.nodeName.startsWith('#') ? 8 : 1,
    nodeName: node.nodeName,
    nodeValue: isText ? (node.value ?? '') : null,
    childNodes: (node.childNodes ?? []).map(asDom),
    getAttribute: (name) => node.attrs?.find((attr) => attr.name === name)?.value ?? null,
  };
}

function paste(html: string) {
  const root = parse(html) as unknown as ParsedNode;
  return blocksFromHtml(asDom(root), seededIds(seededRandom(5)));
}

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/paste/${name}.html`, import.meta.url), 'utf8');

/** Blocks as one readable line each: the type, what it says, and its parts below. */
function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'list') {
      const sign = block.ordered ? '1.' : '-';
      return block.children.flatMap((item) => {
        const [first, ...rest] = outline(item.children, `${indent}  `);
        return [`${indent}${sign} ${first?.trim()}`, ...rest];
      });
    }
    if (block.type === 'quote' || block.type === 'callout')
      return [`${indent}>`, ...outline(block.children, `${indent}  `)];
    if (block.type === 'table') {
      const rows = block.children.map((row) =>
        row.children
          .map((cell) => `${cell.align ? `${cell.align}:` : ''}${cell.children.map((p) => plainText([p])).join('/')}`)
          .join(' | '),
      );
      return [`${indent}table${block.header ? ' header' : ''}`, ...rows.map((row) => `${indent}  ${row}`)];
    }
    if (block.type === 'image') return [`${indent}image ${block.asset} "${block.alt}" "${block.caption}"`];
    if (block.type === 'heading') return [`${indent}h${block.level} ${plainText([block])}`];
    if (block.type === 'code') return [`${indent}code(${block.language}) ${JSON.stringify(plainText([block]))}`];
    return [`${indent}${block.type === 'rule' ? '---' : plainText([block])}`];
  });
}

describe('P10 pasting from Word', () => {
  it('keeps headings, lists by level, tables with spans and links, and nothing else', () => {
    const { blocks, images, leftOut } = paste(fixture('word'));
    expect(outline(blocks)).toEqual([
      'h1 Market size',
      'The market for customer service software grew by 12 % in 2025, says the report.',
      '- Large firms',
      '  1. Banks',
      '  1. Insurers',
      '- Small firms',
      'table',
      '  Segment | right:Revenue | ',
      '  Banks | 2025 | ￥12/million',
      '   | 2026 | ￥18',
    ]);
    expect(images).toEqual([]);
    expect(leftOut).toBe(1);
    const [, paragraph] = blocks;
    expect(paragraph?.children).toEqual([
      { text: 'The market for ' },
      { text: 'customer service', bold: true },
      { text: ' software grew by ' },
      { text: '12 %', italic: true },
      { text: ' in 2025, says ' },
      { type: 'link', url: 'https://example.com/report?year=2025#p3', children: [{ text: 'the report' }] },
      { text: '.' },
    ]);
  });
});

describe('P11 pasting from a web page', () => {
  it('keeps structure and drops scripts, forms, spies and what is hidden', () => {
    const { blocks, images, leftOut } = paste(fixture('web'));
    expect(outline(blocks)).toEqual([
      'h1 为什么是现在',
      '三年前，训练一个可用的客服模型需要四百万元；今天只需 0.3%。\n单位成本仍在下降。',
      'Read this and that.',
      'h2 Details',
      '- One',
      '  - One A',
      '  1. Loose nested',
      '- Two',
      '  const a = 1;\n  const b = 2;',
      '>',
      '  Quoted.',
      'image pending:0 "Chart of costs" "Fig. 1: cost"',
      'table header',
      '  Year | right:Cost',
      '  2023 | right:4,000,000',
      'Laid out',
      'side by side',
      '---',
      'Loose text',
      'in divs',
    ]);
    expect(images).toEqual([{ asset: 'pending:0', url: 'data:image/png;base64,iVBORw0KGgo=' }]);
    expect(leftOut).toBe(1);
    expect(JSON.stringify(blocks)).not.toMatch(/javascript|steal|track|hidden|secret|Subscribe|Home/);
  });

  it('reads the styles of Google Docs', () => {
    const { blocks } = paste(fixture('google-docs'));
    expect(outline(blocks)).toEqual(['Plain and bold both', '- A', '  - B', '- C']);
    expect(blocks[0]?.children).toEqual([
      { text: 'Plain and ' },
      { text: 'bold', bold: true },
      { text: ' both', italic: true, underline: true },
    ]);
  });
});

describe('P12 copying', () => {
  it('comes back from HTML as it left', () => {
    fc.assert(
      fc.property(looseBlocks, (nodes) => {
        const blocks = normaliseBlocks(nodes, seededIds(seededRandom(1)));
        const back = paste(htmlFromBlocks(blocks)).blocks;
        const letters = (list: readonly Block[]) => plainText(list).replace(/\s|[\p{Cc}\u200b\u2060\ufeff]/gu, '');
        expect(letters(back)).toBe(letters(blocks));
      }),
    );
    const list = normaliseBlocks(
      [
        {
          type: 'list',
          ordered: true,
          children: [
            { type: 'list-item', children: [{ text: 'a' }, { type: 'list', children: [{ text: 'b', bold: true }] }] },
          ],
        },
      ],
      seededIds(seededRandom(1)),
    );
    expect(paste(htmlFromBlocks(list)).blocks).toEqual(list);
  });

  it('never throws on broken markup', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<table>',
            '<tr>',
            '<td colspan=9999>',
            '<li>',
            '<ul>',
            '</p>',
            '<p>',
            'x',
            '<b>',
            '<h1>',
            '<pre>',
            '<a href=//x>',
          ),
        ),
        (parts) => {
          expect(() => paste(parts.join(''))).not.toThrow();
        },
      ),
    );
  });
});
