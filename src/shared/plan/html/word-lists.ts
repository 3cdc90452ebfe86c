import { append } from '#shared/base';
import { longestStart } from '#shared/project';
import type { LooseNode } from '../loose-node';
import { attribute, childNodes, type HtmlNode, styleOf, tagOf, textContent } from './html-node';

/** What Word and web editors say of a paragraph that looks like an item: how deep, how it is marked, and with which number. */
export interface WordItem {
  readonly level: number;
  readonly ordered: boolean;
  /** Missing where it is counted. */
  readonly number?: number;
}

/**
 * Word writes lists as paragraphs with a note about their level (`mso-list: l0 level2 lfo1`) and the mark itself as
 * text; Word on the web writes every item as a list of its own.
 */
export function wordItem(node: HtmlNode): WordItem | null {
  const tag = tagOf(node);
  if (tag === 'li') {
    const level = Number(attribute(node, 'data-aria-level'));
    return level > 0 ? { level: clamp(level), ordered: attribute(node, 'data-leveltext').includes('%') } : null;
  }
  const level = /\blevel(\d+)/.exec(styleOf(node, 'mso-list'))?.[1];
  if (!level) return null;
  const mark = markOf(node);
  const number = /^[\s\u00a0]*[(（]?(\d{1,3})[.)、．）][\s\u00a0]*$/.exec(mark)?.[1];
  return { level: clamp(Number(level)), ordered: isNumber(mark), ...(number ? { number: Number(number) } : {}) };
}

/**
 * How deep the items of a list lie that says so in its class: `list-bullet2` of Feishu, Paper and Etherpad, which set lists
 * of all levels side by side. Null for all other lists.
 */
export function levelOfList(list: HtmlNode): number | null {
  const level = /\blist-(?:bullet|number|check|done|indent)(\d{1,2})\b/.exec(attribute(list, 'class'))?.[1];
  return level ? clamp(Number(level)) : null;
}

/** The number that a numbered list begins with, where it says one that a list of ours can have. */
export function startOfList(list: HtmlNode): number | null {
  const start = Number.parseInt(attribute(list, 'start'), 10);
  return tagOf(list) === 'ol' && start >= 1 && start <= longestStart ? start : null;
}

function clamp(level: number): number {
  return Math.min(9, Math.max(1, Math.round(level)));
}

/** Word's own drawing of the mark, which is no text of the author. */
export function isWordMark(node: HtmlNode): boolean {
  return styleOf(node, 'mso-list') === 'ignore';
}

function markOf(node: HtmlNode): string {
  for (const child of childNodes(node)) {
    const mark = isWordMark(child) ? textContent(child) : markOf(child);
    if (mark !== '') return mark;
  }
  return '';
}

function isNumber(mark: string): boolean {
  return /^[\s\u00a0]*[(（]?([0-9]+|[a-zA-Z]|[ivxlcIVXLC]+|[一二三四五六七八九十]+)[.)、．）]/.test(mark);
}

/** An item as it is carried until its neighbours are known. */
export function looseItem(item: WordItem, children: readonly LooseNode[]): LooseNode {
  return { type: 'word-item', ...item, children };
}

/** Makes lists of items that stand in a row, nested by their levels. */
export function gatherItems(nodes: readonly LooseNode[]): LooseNode[] {
  const gathered: LooseNode[] = [];
  let run: LooseNode[] = [];
  for (const node of nodes) {
    if (node.type === 'word-item') run.push(node);
    else {
      append(gathered, nest(run));
      gathered.push(node);
      run = [];
    }
  }
  return [...gathered, ...nest(run)];
}

function nest(items: readonly LooseNode[]): LooseNode[] {
  const lists: { ordered: boolean; start?: number; children: { type: string; children: LooseNode[] }[] }[] = [];
  const base = items.reduce((least, item) => Math.min(least, levelOf(item)), 9);
  let at = 0;
  while (at < items.length) {
    const item = items[at] as LooseNode;
    let end = at + 1;
    while (end < items.length && levelOf(items[end] as LooseNode) > base) end += 1;
    const own = levelOf(item) > base ? [] : (item.children as LooseNode[]);
    const below = items.slice(levelOf(item) > base ? at : at + 1, end);
    const entry = { type: 'list-item', children: [...own, ...(below.length > 0 ? nest(below) : [])] };
    const ordered = item.ordered === true;
    const last = lists.at(-1);
    const number = ordered && typeof item.number === 'number' ? item.number : undefined;
    const goesOn = last?.ordered === ordered && [undefined, (last.start ?? 1) + last.children.length].includes(number);
    if (goesOn) last.children.push(entry);
    else
      lists.push({
        ordered,
        ...(number === undefined || (!last && number === 1) ? {} : { start: number }),
        children: [entry],
      });
    at = end;
  }
  return lists.map((list) => ({ type: 'list', ...list }));
}

function levelOf(item: LooseNode): number {
  return Number(item.level);
}
