import { Editor, Element, Node, type NodeEntry, Path, Text, Transforms } from 'slate';
import { isOf } from '#renderer/rich-text/editing';
import { factAsText, goesOn } from '#shared/plan';
import { type ChartBlock, type FactInline, type List, longestStart, type TableRow } from '#shared/project';
import { parentOf } from './queries';
import { repairRow, repairTable } from './table-schema';

/**
 * Keeps the editor's value in the normal form of `#shared/plan` while it is edited. Both must agree on what is normal,
 * not on the way there; a property test holds them together.
 */
export function withSchema(editor: Editor): Editor {
  const { isVoid, normalizeNode } = editor;
  editor.isVoid = (element) => isOf(element, 'image', 'chart', 'rule') || isVoid(element);
  editor.normalizeNode = (entry, options) => {
    if (!repair(editor, entry)) normalizeNode(entry, options);
  };
  return editor;
}

/** One repair, if one is needed: Slate then comes back to the node. */
function repair(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Editor.isEditor(node)) return repairRoot(editor);
  if (!Element.isElement(node)) return false;
  if (node.children.length === 0 && !isOf(node, 'list', 'table', 'table-row')) {
    Transforms.insertNodes(editor, { text: '' }, { at: [...path, 0], voids: true });
    return true;
  }
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      if (!hasBlocks(editor, node)) return false;
      Transforms.unwrapNodes(editor, { at: path });
      return true;
    case 'list':
      return repairList(editor, node, path);
    case 'list-item':
      return repairItem(editor, node, path);
    case 'quote':
    case 'callout':
      return repairFrame(editor, node, path);
    case 'table':
      return repairTable(editor, node, path);
    case 'table-row':
      return repairRow(editor, node, path) || repairRowId(editor, node, path);
    case 'table-cell':
      return repairCell(editor, node, path);
    case 'code':
      return repairCode(editor, node, path);
    case 'chart':
      return repairChartId(editor, node, path);
    case 'image':
    case 'rule':
    case 'link':
    case 'fact':
      return false;
  }
}

const topTypes = new Set([
  'paragraph',
  'heading',
  'list',
  'quote',
  'callout',
  'table',
  'image',
  'chart',
  'code',
  'rule',
]);

function repairRoot(editor: Editor): boolean {
  if (editor.children.length === 0) {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [0] });
    return true;
  }
  if (wrapLines(editor, [])) return true;
  for (const [index, child] of editor.children.entries()) {
    if (!Element.isElement(child) || topTypes.has(child.type)) continue;
    if (child.type === 'list-item') Transforms.wrapNodes(editor, emptyList(false), { at: [index] });
    else Transforms.unwrapNodes(editor, { at: [index] });
    return true;
  }
  return joinLists(editor, editor.children, []);
}

function repairList(editor: Editor, list: List, path: Path): boolean {
  const children: readonly Node[] = list.children;
  if (children.length === 0 || (children.length === 1 && Text.isText(children[0]) && children[0].text === '')) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  if (wrapLines(editor, path)) return true;
  for (const [index, child] of children.entries()) {
    if (isOf(child, 'list-item')) continue;
    const at = [...path, index];
    if (isOf(child, 'list') && index > 0) {
      const before = Node.get(editor, [...path, index - 1]) as Element;
      Transforms.moveNodes(editor, { at, to: [...path, index - 1, before.children.length] });
    } else if (isOf(child, 'paragraph', 'heading', 'list', 'quote', 'callout')) {
      Transforms.wrapNodes(editor, { type: 'list-item', children: [] }, { at });
    } else liftFromList(editor, at);
    return true;
  }
  return false;
}

function repairItem(editor: Editor, item: Element, path: Path): boolean {
  const holder = parentOf(editor, path)?.[0];
  if (!isOf(holder, 'list')) {
    if (isOf(holder, 'table-cell', 'paragraph', 'heading')) Transforms.unwrapNodes(editor, { at: path });
    else Transforms.wrapNodes(editor, emptyList(false), { at: path });
    return true;
  }
  if (repairHeld(editor, item, path)) return true;
  if (isOf(item.children[0], 'list')) {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [...path, 0] });
    return true;
  }
  return joinLists(editor, item.children, path);
}

function repairFrame(editor: Editor, frame: Element, path: Path): boolean {
  return repairHeld(editor, frame, path) || joinLists(editor, frame.children, path);
}

/** Items, quotes and call-outs hold paragraphs and lists; the rest becomes that or leaves. */
function repairHeld(editor: Editor, holder: Element, path: Path): boolean {
  if (wrapLines(editor, path)) return true;
  // From the end, so that pictures that leave an item stand behind it in their order.
  for (const [index, child] of [...blocksOf(holder)].reverse()) {
    if (!Element.isElement(child) || child.type === 'paragraph' || child.type === 'list') continue;
    const at = [...path, index];
    if (child.type === 'heading') toParagraph(editor, at);
    else if (child.type === 'list-item') Transforms.wrapNodes(editor, emptyList(false), { at });
    else if (isOf(child, 'quote', 'callout', 'table-row', 'table-cell')) Transforms.unwrapNodes(editor, { at });
    else if (isOf(holder, 'list-item') && child.type !== 'code' && holder.children.length > 1)
      Transforms.moveNodes(editor, { at, to: Path.next(path), voids: true });
    else Transforms.liftNodes(editor, { at, voids: true });
    return true;
  }
  return false;
}

function repairCell(editor: Editor, cell: Element, path: Path): boolean {
  if (wrapLines(editor, path)) return true;
  for (const [index, child] of blocksOf(cell)) {
    if (!Element.isElement(child) || child.type === 'paragraph') continue;
    const at = [...path, index];
    if (isOf(child, 'heading', 'code')) toParagraph(editor, at);
    else if (child.type === 'rule') Transforms.removeNodes(editor, { at, voids: true });
    else if (isOf(child, 'image', 'chart'))
      Transforms.moveNodes(editor, { at, to: Path.next(path.slice(0, 1)), voids: true });
    else Transforms.unwrapNodes(editor, { at });
    return true;
  }
  return false;
}

/** A row whose id stands in a row before it is a copy and gets its own. */
function repairRowId(editor: Editor, row: TableRow, path: Path): boolean {
  const taken = editor.children.some(
    (block, at) =>
      isOf(block, 'table') &&
      block.children.some((other, index) => other.id === row.id && Path.isBefore([at, index], path)),
  );
  if (row.id && !taken) return false;
  Transforms.setNodes(editor, { id: editor.newId() }, { at: path });
  return true;
}

/** A chart whose id stands before it is a copy and gets its own: what is edited is found by its id. */
function repairChartId(editor: Editor, { id }: ChartBlock, path: Path): boolean {
  const taken = editor.children.some((block, at) => isOf(block, 'chart') && block.id === id && at < (path[0] ?? 0));
  if (id && !taken) return false;
  Transforms.setNodes(editor, { id: editor.newId() }, { at: path, voids: true });
  return true;
}

/** Text and links that stand where blocks belong get a paragraph around them. */
function wrapLines(editor: Editor, path: Path): boolean {
  const children = (path.length === 0 ? editor : (Node.get(editor, path) as Element)).children;
  const isLoose = (node: Node | undefined) =>
    Text.isText(node) || (Element.isElement(node) && editor.isInline(node as Element));
  const first = children.findIndex(isLoose);
  if (first < 0) return false;
  let last = first;
  while (isLoose(children[last + 1])) last += 1;
  Transforms.wrapNodes(
    editor,
    { type: 'paragraph', children: [] },
    {
      at: path,
      match: (_node, at) => at.length === path.length + 1 && inside(at, first, last),
      voids: true,
    },
  );
  return true;
}

/** Takes a child out of its list, which it divides; the numbers go on behind it. */
export function liftFromList(editor: Editor, at: Path): void {
  const list = Node.parent(editor, at) as List;
  const index = at.at(-1) ?? 0;
  const start = (list.start ?? 1) + index;
  Editor.withoutNormalizing(editor, () => {
    Transforms.liftNodes(editor, { at, voids: true });
    if (!list.ordered || index === list.children.length - 1 || start === 1 || start > longestStart) return;
    const before = Path.next(Path.parent(at));
    Transforms.setNodes(editor, { start }, { at: index === 0 ? before : Path.next(before) });
  });
}

function inside(path: Path, first: number, last: number): boolean {
  const index = path.at(-1) ?? -1;
  return index >= first && index <= last;
}

function joinLists(editor: Editor, children: readonly Node[], path: Path): boolean {
  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    if (!isOf(child, 'list') || !isOf(before, 'list') || !goesOn(before, child)) continue;
    Transforms.mergeNodes(editor, { at: [...path, index] });
    return true;
  }
  return false;
}

/** Code is one text that carries nothing else. */
function repairCode(editor: Editor, code: Element, path: Path): boolean {
  for (const [index, child] of blocksOf(code)) {
    const at = [...path, index];
    const extras = Text.isText(child) ? Object.keys(child).filter((key) => key !== 'text') : [];
    if (isOf(child, 'fact')) spellFact(editor, child, at);
    else if (Element.isElement(child)) Transforms.unwrapNodes(editor, { at });
    else if (extras.length > 0) Transforms.unsetNodes(editor, extras as never, { at });
    else continue;
    return true;
  }
  return false;
}

/** Puts the name of a fact in its place, where only letters may stand. */
function spellFact(editor: Editor, fact: FactInline, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path, voids: true });
    Transforms.insertNodes(editor, { text: factAsText(fact).text }, { at: path });
  });
}

function hasBlocks(editor: Editor, element: Element): boolean {
  return element.children.some((child) => Element.isElement(child) && !editor.isInline(child));
}

/** The children with their places, of whatever type they are: they are not yet what their types promise. */
function blocksOf(holder: Element): IterableIterator<[number, Node]> {
  return (holder.children as Node[]).entries();
}

/** Makes a heading or code block a paragraph. */
export function toParagraph(editor: Editor, at: Path): void {
  Transforms.unsetNodes(editor, ['level', 'language'] as never, { at });
  Transforms.setNodes(editor, { type: 'paragraph' }, { at });
}

function emptyList(ordered: boolean): List {
  return { type: 'list', ordered, children: [] };
}
