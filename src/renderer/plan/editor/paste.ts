import { Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { parseTsv } from '#renderer/forms';
import { above, nameChange } from '#renderer/rich-text/editing';
import { projectNow, reportFailure, uploadImage } from '#renderer/session';
import { noticeNews } from '#renderer/view';
import { fail } from '#shared/base';
import { plainBlocks } from '#shared/flow';
import type { Translator } from '#shared/i18n';
import {
  blocksFromHtml,
  htmlFromBlocks,
  type LooseNode,
  mostPastedLetters,
  mostPastedLines,
  normaliseBlocks,
  type PastedPage,
  plainText,
  tableFromCells,
} from '#shared/plan';
import type { Block } from '#shared/project';
import {
  fragmentKey,
  insertBlocks,
  insertImage,
  insertPlainText,
  insertReadyTable,
  selectedLines,
  tablePlace,
} from '../editing/index';
import { startPendingInsert } from './pending-insert';

/** Pictures that a page brings along are most of it. */
const longestHtml = 40_000_000;
const fragmentType = `application/${fragmentKey}`;

/** Takes in what was pasted or dropped: our own blocks, pictures, a page or a document, or plain text. */
export function takeIn(editor: Editor, data: DataTransfer, translator: Translator): void {
  const text = data.getData('text/plain');
  const paste = (change: (changed: Editor) => void) => nameChange(editor, 'pasting', change);
  if (above(editor, ['code'])) {
    paste(() => insertPlainText(editor, beginningOf(text, translator)));
    return;
  }
  const own = ownBlocks(editor, data.getData(fragmentType));
  if (own) {
    paste(() => insertBlocks(editor, own));
    return;
  }
  const images = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const html = data.getData('text/html');
  const page =
    html === ''
      ? null
      : blocksFromHtml(new DOMParser().parseFromString(html.slice(0, longestHtml), 'text/html'), editor.newId);
  if (page && (images.length === 0 || plainText(page.blocks).trim() !== '')) takePage(editor, page, translator);
  else if (images.length > 0) void takeImages(editor, images);
  else if (text !== '') takePlainText(editor, beginningOf(text, translator));
}

/** Cells of a spreadsheet become a table, but not inside of one. */
function takePlainText(editor: Editor, text: string): void {
  const table = tablePlace(editor) ? null : tableFromCells(text, parseTsv(text), editor.newId);
  nameChange(editor, 'pasting', () => (table ? insertReadyTable(editor, table) : insertPlainText(editor, text)));
}

/** As much of a text as a section takes; that there was more is said. */
function beginningOf(text: string, { t }: Translator): string {
  const lines = text.slice(0, mostPastedLetters).split('\n', mostPastedLines + 1);
  if (text.length <= mostPastedLetters && lines.length <= mostPastedLines) return text;
  noticeNews(t('plan.pasteCut'));
  return lines.slice(0, mostPastedLines).join('\n');
}

/** Our own blocks, as strange as any others: another window's, or a stranger's under our name. */
function ownBlocks(editor: Editor, encoded: string): Block[] | null {
  if (encoded === '') return null;
  try {
    const nodes: unknown = JSON.parse(encoded);
    if (!Array.isArray(nodes)) return null;
    const { assets } = projectNow();
    const blocks = normaliseBlocks(
      nodes.filter((node): node is LooseNode => typeof node === 'object' && node !== null),
      editor.newId,
    );
    return blocks.filter((block) => block.type !== 'image' || assets[block.asset] !== undefined);
  } catch {
    return null;
  }
}

function takePage(editor: Editor, page: PastedPage, { t }: Translator): void {
  if (page.images.length === 0) nameChange(editor, 'pasting', () => insertBlocks(editor, page.blocks));
  else void takePageWithImages(editor, page).catch(reportFailure);
  if (page.isCut) noticeNews(t('plan.pasteCut'));
  if (page.leftOut > 0) {
    noticeNews(t(page.leftOut === 1 ? 'plan.pasteLeftOut.one' : 'plan.pasteLeftOut.many', { count: page.leftOut }));
  }
}

async function takePageWithImages(editor: Editor, page: PastedPage): Promise<void> {
  const pending = startPendingInsert(editor);
  const keys = new Map<string, string>();
  for (const { asset, url } of page.images) {
    if (pending.isClosed()) break;
    try {
      keys.set(asset, (await uploadImage(blobOf(url))).key);
    } catch (error) {
      reportFailure(error);
    }
  }
  const blocks = page.blocks.flatMap((block): Block[] => {
    if (block.type !== 'image') return [block];
    const asset = keys.get(block.asset);
    return asset ? [{ ...block, asset }] : [];
  });
  pending.apply('pasting', (target) => insertBlocks(target, blocks));
}

/** The bytes of a data: address, read here: the page may fetch from the program only. */
function blobOf(url: string): Blob {
  const comma = url.indexOf(',');
  const head = url.slice(5, comma);
  const data = decodeURIComponent(url.slice(comma + 1));
  const type = head.split(';')[0] ?? '';
  if (!/;\s*base64$/i.test(head)) return new Blob([data], { type });
  return new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type });
}

/** Takes picture files in and sets them where the caret was; those that can't be used are said. */
export async function takeImages(editor: Editor, files: readonly File[]): Promise<void> {
  const pending = startPendingInsert(editor);
  for (const file of files) {
    try {
      const { key } = pending.isClosed() ? fail('project.placeGone', {}) : await uploadImage(file, file.name);
      pending.apply('addImage', (target) => insertImage(target, key));
    } catch (error) {
      reportFailure(error);
    }
  }
}

/** Puts the selection on the clipboard: as our blocks, as HTML for other programs, and as text. */
export function giveOut(editor: Editor, data: DataTransfer): void {
  const blocks = selectedBlocks(editor);
  if (blocks.length === 0) return;
  data.setData(fragmentType, JSON.stringify(blocks));
  // Other programs get values in words, and the data of charts.
  const said = plainBlocks(blocks, projectNow());
  data.setData('text/html', `<meta charset="utf-8">${htmlFromBlocks(said)}`);
  data.setData('text/plain', plainText(said));
}

/** What is selected; within one line it is that line's words, without the list or heading around them. */
function selectedBlocks(editor: Editor): Block[] {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection) !== isOnVoid(editor)) return [];
  const fragment = Editor.fragment(editor, selection) as unknown as LooseNode[];
  const blocks = normaliseBlocks(fragment, editor.newId);
  const lines = selectedLines(editor);
  const [line] = lines;
  if (lines.length !== 1 || !line || line[0].type === 'code') return blocks;
  const children = Editor.fragment(editor, selection).flatMap(deepInlines);
  return normaliseBlocks([{ type: 'paragraph', children }], editor.newId);
}

function isOnVoid(editor: Editor): boolean {
  return Editor.void(editor) !== undefined && editor.selection !== null && Range.isCollapsed(editor.selection);
}

function deepInlines(node: unknown): LooseNode[] {
  const loose = node as LooseNode;
  const isInline = typeof loose.text === 'string' || loose.type === 'link' || loose.type === 'fact';
  return isInline ? [loose] : ((loose.children ?? []) as unknown[]).flatMap(deepInlines);
}

/** Makes an editor take in and give out by these rules. */
export function connectClipboard(editor: Editor, translator: Translator): void {
  editor.insertData = (data) => takeIn(editor, data, translator);
  editor.setFragmentData = (data) => giveOut(editor, data);
}

/** Whether an event came from the text itself, not from a field inside it. */
export function isFromText(editor: Editor, target: EventTarget | null): boolean {
  return (
    ReactEditor.hasEditableTarget(editor, target as Node) ||
    ReactEditor.isTargetInsideNonReadonlyVoid(editor, target as Node)
  );
}
