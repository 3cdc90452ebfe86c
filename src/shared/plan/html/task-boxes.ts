import { attribute, childNodes, type HtmlNode, isElement, tagOf } from './html-node';

/** The box of a task as a character that our fonts have: a plan has no boxes to tick, and must not lose them. */
export const taskMarks = { done: '✓ ', open: '□ ' } as const;

/** The box that an item of a list has, as editors write it; empty when it has none. */
export function taskMark(item: HtmlNode): string {
  const isDone = stateOf(item) ?? boxIn(item, 3);
  return isDone === null ? '' : isDone ? taskMarks.done : taskMarks.open;
}

/** Feishu says it in `data-list`, Google Docs in its role, TipTap and its kin in `data-checked`. */
function stateOf(item: HtmlNode): boolean | null {
  const list = attribute(item, 'data-list');
  if (list === 'check' || list === 'done' || list === 'checked') return list !== 'check';
  const checked =
    attribute(item, 'data-checked') || (attribute(item, 'role') === 'checkbox' ? attribute(item, 'aria-checked') : '');
  return checked === '' ? null : checked === 'true';
}

/** A check box of a form as GitHub has it, or Notion's drawing of one, before the words of an item; not that of an item below. */
function boxIn(node: HtmlNode, depth: number): boolean | null {
  for (const child of childNodes(node)) {
    if (!isElement(child)) {
      if ((child.nodeValue ?? '').trim() !== '') return null;
      continue;
    }
    if (tagOf(child) === 'input' && attribute(child, 'type') === 'checkbox')
      return child.getAttribute?.('checked') != null;
    const drawn = /\bcheckbox-(on|off)\b/.exec(attribute(child, 'class'))?.[1];
    if (drawn) return drawn === 'on';
    if (['ul', 'ol'].includes(tagOf(child)) || depth === 0) return null;
    const inside = boxIn(child, depth - 1);
    if (inside !== null) return inside;
  }
  return null;
}
