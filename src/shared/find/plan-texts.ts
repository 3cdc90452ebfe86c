import type { Block, Path, Section } from '#shared/project';
import { chartTexts } from './chart-texts';
import { field, line, type RawText } from './collect';

/** What a section says: its title and all of its text, captions and what charts are labelled with. `title`: the outline's, where it has none of its own. */
export function sectionTexts(section: Section, title: string): readonly RawText[] {
  const own =
    section.title.trim() === '' ? field(['title'], title, 'line', 'outline') : field(['title'], section.title);
  return [...own, ...blockTexts(section.body, ['body'])];
}

type Holder = Block | { readonly type: string; readonly children: readonly unknown[] };

function blockTexts(blocks: readonly Holder[], path: Path): readonly RawText[] {
  return blocks.flatMap((block, index): readonly RawText[] => {
    const at = [...path, index];
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'code':
        return line(at, (block as Extract<Block, { type: 'paragraph' }>).children);
      case 'image': {
        const { caption, alt } = block as Extract<Block, { type: 'image' }>;
        return [...field([...at, 'caption'], caption, 'text'), ...field([...at, 'alt'], alt, 'text')];
      }
      case 'chart': {
        const { caption, chart } = block as Extract<Block, { type: 'chart' }>;
        return [...chartTexts(chart, [...at, 'chart']), ...field([...at, 'caption'], caption, 'text')];
      }
      case 'rule':
        return [];
      default:
        return blockTexts(block.children as Holder[], [...at, 'children']);
    }
  });
}
