import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { blocksFromHtml, type HtmlNode, htmlFromBlocks, normaliseBlocks, plainText } from '#shared/plan';
import type { Block } from '#shared/project';
import { type Case, casesOfFiles, expectPart, partOf, titled } from '../../support/case-files';
import { outline } from '../../support/outline';
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

/** `name.html` as it is copied, and `name.txt`, what it becomes. */
const cases = casesOfFiles('paste', 'html', 'txt');

describe('P10 P11 pasting', () => {
  it.each(titled(cases))('%s', (_, one) => {
    const { blocks, images, leftOut } = paste(partOf(one, 'html'));
    const counted = images.length + leftOut > 0 ? [`pictures: ${images.length} taken in, ${leftOut} left out`] : [];
    expectPart(one, 'txt', [...outline(blocks), ...counted].join('\n'));
  });

  it('takes in pictures that are data, and nothing that runs, spies or is hidden', () => {
    const web = cases.find(({ name }) => name === 'web') as Case;
    const { blocks, images } = paste(partOf(web, 'html'));
    expect(images).toEqual([{ asset: 'pending:0', url: 'data:image/png;base64,iVBORw0KGgo=' }]);
    expect(JSON.stringify(blocks)).not.toMatch(/javascript|steal|track|hidden|secret|Subscribe|Home/);
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

describe('a page that is longer than a section can take', () => {
  const count = (blocks: readonly Block[]) => JSON.stringify(blocks).split('"type":"paragraph"').length - 1;

  it.each([
    ['paragraphs', '<p>Words of a long page.</p>'.repeat(20_000)],
    ['items', `<ul>${'<li>Words</li>'.repeat(20_000)}</ul>`],
    ['lines', 'Words<br><br>'.repeat(100_000)],
    ['rows', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(20_000)}</table>`],
    ['empty cells', `<table>${'<tr><td colspan="60" rowspan="60">a</td></tr>'.repeat(3_000)}</table>`],
    ['letters', `<p>Words</p><pre>${'x'.repeat(600_000)}</pre>`],
  ])('P14 is read to where that ends, and says so: %s', (_, html) => {
    const { blocks, isCut } = paste(html);
    expect(isCut).toBe(true);
    expect(count(blocks)).toBeGreaterThan(0);
    expect(JSON.stringify(blocks).length).toBeLessThan(1_500_000);
  });

  it('P14 is whole up to there', () => {
    const { blocks, isCut } = paste('<p>Words</p>'.repeat(2_900));
    expect([blocks.length, isCut]).toEqual([2_900, false]);
  });
});
