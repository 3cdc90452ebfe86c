import type { IdSource } from '#shared/base';
import { append } from '#shared/base';
import type { Block } from '#shared/project';
import { isBlockNode, isText, type LooseNode } from '../loose-node';
import { normaliseBlocks } from '../normalise';
import { codeText, languageOf } from './html-code';
import { pastedUrl } from './html-links';
import { type Marks, marksIn } from './html-marks';
import { attribute, childNodes, type HtmlNode, isElement, styleOf, tagOf, textContent } from './html-node';
import { blocksFromTable } from './html-table';
import { PageBudget } from './page-budget';
import { taskMark } from './task-boxes';
import { shownText, tidyLine } from './tidy-line';
import { gatherItems, isWordMark, levelOfList, looseItem, startOfList, wordItem } from './word-lists';

/** A picture of the page that can be taken in: its block carries `asset` until the project has it. */
export interface PendingImage {
  readonly asset: string;
  /** A data: address. */
  readonly url: string;
}

export interface PastedPage {
  readonly blocks: Block[];
  readonly images: readonly PendingImage[];
  /** Pictures that are elsewhere and were left out: the program opens no connection, and another page's blobs are its own. */
  readonly leftOut: number;
  /** The page is longer than a section can take: this is its beginning. */
  readonly isCut: boolean;
}

/**
 * The structure of a web page, a Word document or a mail in our blocks: headings, paragraphs, lists, tables, quotes,
 * code, links and marks. Styles, scripts, forms, remote pictures and everything else are dropped. Never throws.
 */
export function blocksFromHtml(root: HtmlNode, newId: IdSource): PastedPage {
  const reader = new Reader();
  const loose = reader.blocksIn(root, {});
  const { images, leftOut, budget } = reader;
  return { blocks: normaliseBlocks(rankHeadings(loose), newId), images, leftOut, isCut: budget.isSpent };
}

const dropped = new Set(
  (
    'script style head meta link title base noscript template iframe frame frameset object embed applet svg math input ' +
    'button select option textarea audio video canvas map area dialog nav xml o:shapedefaults v:shapetype'
  ).split(' '),
);

const lines = new Set(
  (
    'p div section article main header footer aside address center form fieldset legend details summary hgroup dl dt dd ' +
    'caption figcaption td th body html'
  ).split(' '),
);

class Reader {
  readonly images: PendingImage[] = [];
  leftOut = 0;
  readonly budget = new PageBudget();

  /** Everything in a node as blocks: what stands loose in it becomes paragraphs. */
  readonly blocksIn = (node: HtmlNode, marks: Marks): LooseNode[] => gatherItems(this.partsIn(node, marks));

  /** The same with items of lists still apart: their neighbours may stand outside of the node. */
  private partsIn(node: HtmlNode, marks: Marks): LooseNode[] {
    const inner = childNodes(node).flatMap((child) => this.read(child, marks));
    const blocks = paragraphsOf(inner);
    this.budget.spendLines(blocks.length - inner.filter(standsAlone).length);
    return blocks;
  }

  private read(node: HtmlNode, marks: Marks): LooseNode[] {
    this.budget.spendNode(tagOf(node) === 'pre' ? textContent(node).length : node.nodeValue?.length);
    if (this.budget.isSpent) return [];
    if (node.nodeType === 3) return [{ text: shownText(node.nodeValue ?? ''), ...marks }];
    if (!isElement(node) || isHidden(node)) return [];
    const tag = tagOf(node);
    const item = wordItem(node);
    if (item) return [looseItem(item, this.blocksIn(node, marks))];
    switch (tag) {
      case 'br':
        return attribute(node, 'class').includes('Apple-interchange') ? [] : [{ text: '\n', ...marks }];
      case 'hr':
        return [{ type: 'rule' }];
      case 'img':
        return this.image(node);
      case 'figure':
        return this.figure(node, marks);
      case 'pre':
        return [{ type: 'code', language: languageOf(node), children: [{ text: codeText(node) }] }];
      case 'ul':
      case 'ol':
        return this.list(node, marks);
      case 'blockquote':
        return [{ type: 'quote', children: this.blocksIn(node, marks) }];
      case 'table':
        return blocksFromTable(node, (cell) => this.blocksIn(cell, {}), this.budget);
      case 'a':
        return this.link(node, marks);
      default:
        return /^h[1-6]$/.test(tag) || isTitle(node) ? this.heading(node, marks) : this.container(node, marks);
    }
  }

  private container(node: HtmlNode, marks: Marks): LooseNode[] {
    const inner = marksIn(node, tagOf(node) === 'dt' ? { ...marks, bold: true } : marks);
    if (lines.has(tagOf(node)) || tagOf(node) === 'li') return this.partsIn(node, inner);
    return childNodes(node).flatMap((child) => this.read(child, inner));
  }

  /** Headings are bold by nature; pictures in them stand behind them. */
  private heading(node: HtmlNode, marks: Marks): LooseNode[] {
    const rank = Number(tagOf(node)[1]) || 1;
    const blocks = this.blocksIn(node, marks);
    const words = blocks.filter(({ type }) => type === 'paragraph').flatMap(({ children }) => children as LooseNode[]);
    const others = blocks.filter(({ type }) => type !== 'paragraph');
    const plain = words.map((word) => (isText(word) ? { ...word, bold: false } : word));
    return plain.length === 0 ? others : [{ type: 'heading', rank, children: plain }, ...others];
  }

  private list(node: HtmlNode, marks: Marks): LooseNode[] {
    const ordered = tagOf(node) === 'ol';
    const start = startOfList(node);
    const level = levelOfList(node);
    const children: LooseNode[] = [];
    for (const child of childNodes(node)) {
      if (!isElement(child) || isHidden(child)) continue;
      if (tagOf(child) !== 'li') append(children, paragraphsOf(this.read(child, marks)));
      else {
        const content = this.item(child, marks);
        const item = wordItem(child) ?? (level === null ? null : { level, ordered });
        const number = start === null ? {} : { number: start + children.length };
        if (item) children.push(looseItem({ ...number, ...item }, content));
        else if (content.length > 0) children.push({ type: 'list-item', children: content });
      }
    }
    // Editors that wrap every item, or every level, in a list of its own: their neighbours are known only further up.
    if (children.length > 0 && children.every(({ type }) => type === 'word-item')) return children;
    return [{ type: 'list', ordered, ...(start === null ? {} : { start }), children: gatherItems(children) }];
  }

  private item(node: HtmlNode, marks: Marks): LooseNode[] {
    const content = this.blocksIn(node, marksIn(node, marks));
    const mark = taskMark(node);
    if (mark === '') return content;
    const first = content[0]?.type === 'paragraph' ? (content.shift()?.children as LooseNode[]) : [];
    return [{ type: 'paragraph', children: [{ text: mark }, ...first] }, ...content];
  }

  private link(node: HtmlNode, marks: Marks): LooseNode[] {
    const children = childNodes(node).flatMap((child) => this.read(child, marksIn(node, marks)));
    const url = pastedUrl(attribute(node, 'href'));
    return url === null || children.some(isBlockNode) ? children : [{ type: 'link', url, children }];
  }

  private image(node: HtmlNode): LooseNode[] {
    const url = attribute(node, 'src').trim();
    if (isSpy(node)) return [];
    if (!/^data:image\/[^,]+,/i.test(url)) {
      this.leftOut += 1;
      return [];
    }
    const asset = `pending:${this.images.length}`;
    this.images.push({ asset, url });
    return [{ type: 'image', asset, alt: shownText(attribute(node, 'alt')).trim(), caption: '', width: 'full' }];
  }

  private figure(node: HtmlNode, marks: Marks): LooseNode[] {
    const caption = childNodes(node).find((child) => tagOf(child) === 'figcaption');
    const rest = gatherItems(
      paragraphsOf(
        childNodes(node)
          .filter((child) => child !== caption)
          .flatMap((child) => this.read(child, marks)),
      ),
    );
    const picture = rest.findIndex(({ type }) => type === 'image');
    if (!caption || picture < 0) return caption ? [...rest, ...this.blocksIn(caption, marks)] : rest;
    return rest.with(picture, { ...rest[picture], caption: shownText(textContent(caption)).trim() });
  }
}

function isHidden(node: HtmlNode): boolean {
  const tag = tagOf(node);
  if (dropped.has(tag) || isWordMark(node)) return true;
  if (node.getAttribute?.('hidden') != null || styleOf(node, 'display') === 'none') return true;
  return styleOf(node, 'mso-hide') === 'all' || styleOf(node, 'mso-element').includes('comment');
}

/** A picture of a point or two is there to count readers. */
function isSpy(node: HtmlNode): boolean {
  const size = (name: string) => Number.parseInt(styleOf(node, name) || attribute(node, name), 10);
  return size('width') <= 2 || size('height') <= 2;
}

function isTitle(node: HtmlNode): boolean {
  return /\bMsoTitle\b/.test(attribute(node, 'class'));
}

function standsAlone(node: LooseNode): boolean {
  return node.type === 'word-item' || isBlockNode(node);
}

/** Runs of inlines become paragraphs; two forced breaks in a row part them. */
function paragraphsOf(nodes: readonly LooseNode[]): LooseNode[] {
  const blocks: LooseNode[] = [];
  let run: LooseNode[] = [];
  const end = () => {
    for (const line of splitBreaks(run)) {
      const children = tidyLine(line);
      if (children.length > 0) blocks.push({ type: 'paragraph', children });
    }
    run = [];
  };
  for (const node of nodes) {
    if (standsAlone(node)) {
      end();
      blocks.push(node);
    } else run.push(node);
  }
  end();
  return blocks;
}

function splitBreaks(run: readonly LooseNode[]): LooseNode[][] {
  const parts: LooseNode[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    const isBreak = isText(node) && node.text === '\n';
    if (isBreak) breaks += 1;
    else if (!isText(node) || node.text.trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** The highest heading of a page becomes level 1, all lower ones 2: pages begin their headings anywhere. */
function rankHeadings(nodes: readonly LooseNode[]): LooseNode[] {
  const top = ranks(nodes).reduce((least, rank) => Math.min(least, rank), 6);
  const rank = (node: LooseNode): LooseNode => {
    if (isText(node)) return node;
    const children = Array.isArray(node.children) ? { children: node.children.map(rank) } : {};
    if (node.type !== 'heading') return { ...node, ...children };
    const { rank: own, ...heading } = node;
    return { ...heading, level: own === top ? 1 : 2, ...children };
  };
  return nodes.map(rank);
}

function ranks(nodes: readonly LooseNode[]): number[] {
  return nodes.flatMap((node) => {
    const below = Array.isArray(node.children) ? ranks(node.children as LooseNode[]) : [];
    return node.type === 'heading' ? [Number(node.rank), ...below] : below;
  });
}
