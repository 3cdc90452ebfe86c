import { assertNever } from '#shared/base';
import type { Block, Inline, Project, Text } from '#shared/project';

/**
 * Blocks as lines that a person reads and corrects: what each is, what it says, its numbers as they are printed, and
 * its parts below. Marks stand in braces (`{bold 好}`), links as `[words](address)`, line ends as ⏎.
 */
export function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'list':
        return block.children.flatMap((item, index) => {
          const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '-';
          const [first = '', ...rest] = outline(item.children, `${indent}   `);
          return [`${indent}${mark} ${first.trimStart()}`, ...rest];
        });
      case 'quote':
      case 'callout':
        return [
          `${indent}${block.type === 'quote' ? 'quote' : block.tone}:`,
          ...outline(block.children, `${indent}   `),
        ];
      case 'table':
        return [
          `${indent}table${block.header ? ' with a header' : ''}:`,
          ...block.children.map((row) => `${indent}   ${rowLine(row.children)}`),
        ];
      case 'image':
        return [`${indent}picture ${block.asset} "${block.alt}" "${block.caption}"`];
      case 'chart':
        return [`${indent}chart "${block.caption}"`];
      case 'code':
        return [`${indent}code ${block.language}: ${line(block.children)}`];
      case 'rule':
        return [`${indent}rule`];
      case 'heading':
        return [`${indent}h${block.level} ${line(block.children)}`];
      case 'paragraph':
        return [`${indent}${line(block.children)}`];
      default:
        return assertNever(block);
    }
  });
}

/** A project's title, and its sections with their kinds and what they say; pictures by their files' names. */
export function planOutline(project: Project): string[] {
  const named = (block: Block): Block =>
    block.type === 'image' ? { ...block, asset: project.assets[block.asset]?.name ?? block.asset } : block;
  const sections = project.plan.sections.flatMap(({ kind, title, body }) => [
    '',
    `# ${title} (${kind})`,
    ...outline(body.map(named)),
  ]);
  return [`title: ${project.title}`, ...sections];
}

type Cells = Extract<Block, { type: 'table' }>['children'][number]['children'];

function rowLine(cells: Cells): string {
  return cells
    .map(({ align, children }) => `${align ? `${align}: ` : ''}${children.map((p) => line(p.children)).join(' / ')}`)
    .join(' | ');
}

function line(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'fact') return `«${String(inline.name)}»`;
      if (inline.type === 'link') return `[${line(inline.children as Inline[])}](${String(inline.url)})`;
      return marked(inline as Text);
    })
    .join('');
}

function marked({ text, ...marks }: Text): string {
  const names = Object.keys(marks).join(' ');
  const shown = text.replaceAll('\n', '⏎');
  return names === '' ? shown : `{${names} ${shown}}`;
}
