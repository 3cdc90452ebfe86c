import type { Block, List, Paragraph } from '#shared/project';
import { factsInBlocks } from './facts-in-text';

/** What makes a paragraph of a topic's text an item of a list. */
const item = '- ';

/**
 * The text of a topic (`resources/guidance/<language>/texts`) as blocks of a plan: a paragraph each, those that begin with `- ` as items of
 * one list, and `{raise.amount}` as that value of the project. Gaps stay as they are written.
 */
export function topicBlocks(paragraphs: readonly string[]): readonly Block[] {
  const blocks: (Paragraph | List)[] = [];
  for (const text of paragraphs) {
    if (!text.startsWith(item)) {
      blocks.push(paragraph(text));
      continue;
    }
    const last = blocks.at(-1);
    const children = [paragraph(text.slice(item.length))];
    if (last?.type === 'list') last.children.push({ type: 'list-item', children });
    else blocks.push({ type: 'list', ordered: false, children: [{ type: 'list-item', children }] });
  }
  return factsInBlocks(blocks, (key) => key);
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ text }] };
}
