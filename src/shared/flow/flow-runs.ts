import { safeUrl } from '#shared/base';
import { factAsText, isFactInline } from '#shared/plan';
import type { Inline, Link, Text } from '#shared/project';
import type { FlowRun } from './types';

/** The runs of a line of rich text, without empty ones. An unsafe link keeps its text and leads nowhere. */
export function flowRuns(inlines: readonly Inline[]): FlowRun[] {
  return inlines.flatMap((inline) => {
    if (isFactInline(inline)) return runOf(factAsText(inline), '');
    if (!isLink(inline)) return runOf(inline, '');
    const url = safeUrl(inline.url) ?? '';
    return inline.children.flatMap((text) => runOf(text, url));
  });
}

/** Text without any marks, as a line of runs. */
export function plainRuns(text: string, bold = false): FlowRun[] {
  return runOf({ text, bold }, '');
}

/** What runs say. */
export function runsText(runs: readonly FlowRun[]): string {
  return runs.map((run) => run.text).join('');
}

function isLink(inline: Inline): inline is Link {
  return inline.type === 'link';
}

function runOf(text: Text, link: string): FlowRun[] {
  if (text.text === '') return [];
  return [
    {
      text: text.text,
      bold: text.bold === true,
      italic: text.italic === true,
      underline: text.underline === true,
      strike: text.strike === true,
      code: text.code === true,
      link,
    },
  ];
}
