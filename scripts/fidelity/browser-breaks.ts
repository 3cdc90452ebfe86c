import type { Page } from 'playwright-core';
import type { LaidParagraph, SceneElement } from '#shared/page';
import type { Scene } from '#shared/scene';
import { splitByFace } from '#shared/text';
import { fillable } from '../../src/shared/scene/page';
import { cssFamilies } from '../../src/shared/svg/browser-backend';
import { bareText } from '../../tests/support/office-lines';

interface Box {
  readonly html: string;
  readonly expected: readonly string[];
}

/** How many paragraphs Chromium, given the same width, breaks into the same lines by its own rules. */
export async function browserBreaks(tab: Page, scene: Scene, faces: string, open: (html: string) => Promise<void>) {
  const boxes = scene.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      measuredIn(element).map((it) => boxOf(it.paragraph, it.widthPt, scene.language)),
    ),
  );
  const style = `${faces} body{margin:0}
    p{margin:0 0 40px;white-space:pre-wrap;overflow-wrap:anywhere;line-break:strict;font-kerning:none;font-variant-ligatures:none;
    text-spacing-trim:space-all;text-autospace:no-autospace;line-height:200px}`;
  await open(`<!doctype html><meta charset="utf-8"><style>${style}</style>${boxes.map(({ html }) => html).join('')}`);
  const drawn = (await tab.evaluate(linesOfParagraphs)) as string[][];
  const misses = boxes.flatMap(({ expected }, index) => {
    const lines = (drawn[index] ?? []).map(bareText).filter((line) => line !== '');
    return lines.join('\n') === expected.join('\n') ? [] : [{ expected, drawn: lines }];
  });
  return { paragraphs: boxes.length, misses };
}

/** The paragraphs of an element with the width in which the scene broke them. */
function measuredIn(element: SceneElement): { paragraph: LaidParagraph; widthPt: number }[] {
  if (element.kind === 'text') {
    return element.paragraphs.map((paragraph) => ({
      paragraph,
      widthPt: (element.frame.w - paragraph.indentPt) * fillable,
    }));
  }
  if (element.kind !== 'table') return [];
  return element.rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const widthPt = ((element.columnsPt[column] ?? 0) - 2 * element.paddingPt.x) * fillable;
      return cell.paragraphs.map((paragraph) => ({ paragraph, widthPt }));
    }),
  );
}

function boxOf(paragraph: LaidParagraph, widthPt: number, language: string): Box {
  const spans = splitByFace(paragraph.runs).map(({ text, face, style }) => {
    const rules = [
      `font-size:${style.sizePt}px`,
      `font-family:${cssFamilies(face)}`,
      `font-weight:${face.bold ? 700 : 400}`,
      `font-style:${face.italic ? 'italic' : 'normal'}`,
    ];
    return `<span style="${rules.join(';')}">${escaped(text)}</span>`;
  });
  return {
    html: `<p lang="${language}" style="width:${widthPt}px">${spans.join('')}</p>`,
    expected: paragraph.lines
      .map((line) => bareText(line.runs.map((run) => run.text).join('')))
      .filter((line) => line !== ''),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Runs in the page: a new line begins where a character stands lower than the one before it. */
const linesOfParagraphs = `[...document.querySelectorAll('p')].map((paragraph) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  let last = Number.NaN;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let at = 0;
    for (const character of node.textContent) {
      range.setStart(node, at);
      at += character.length;
      range.setEnd(node, at);
      const box = range.getClientRects()[0];
      if (!box) continue;
      const middle = (box.top + box.bottom) / 2;
      if (Number.isNaN(last) || middle > last + 100) lines.push('');
      lines[lines.length - 1] += character;
      last = middle;
    }
  }
  return lines;
})`;
