import type { ListItem, List as MdList, Paragraph as MdParagraph } from 'mdast';
import type { FlowList, FlowParagraph, FlowRun } from '#shared/flow';
import type { Inline, Text } from '#shared/project';
import { phrasing } from './phrasing';

/** A list that the print has made of what the project keeps: the sources, under their numbers. */
export function flowList({ ordered, items }: FlowList): MdList {
  const children = items.map(({ blocks }): ListItem => {
    const nodes = blocks.map((block) => (block.kind === 'list' ? flowList(block) : paragraph(block)));
    return { type: 'listItem', spread: false, children: nodes };
  });
  return { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children };
}

function paragraph({ runs }: FlowParagraph): MdParagraph {
  return { type: 'paragraph', children: phrasing(runs.map(inline), 'break') };
}

function inline({ text, bold, italic, link }: FlowRun): Inline {
  const run: Text = { text, bold, italic };
  return link === '' ? run : { type: 'link', url: link, children: [run] };
}
