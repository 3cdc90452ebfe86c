import type { Block, Section } from '../../src/shared/project/index';
import { benchDeck } from './bench-deck';

/** More than anybody writes: 500 sections of a page or two each, and 200 slides. */
export function hugeProject(): ReturnType<typeof benchDeck> {
  const { project, assets } = benchDeck(200);
  const sections = Array.from({ length: 500 }, (_, index) => section(`section-${index}`, pageOfBlocks(index)));
  return { project: { ...project, plan: { ...project.plan, sections } }, assets };
}

function section(id: string, body: Block[]): Section {
  return { id, kind: 'custom', title: `Section ${id}`, hidden: false, done: false, body };
}

const chinese = '我们把客服中心里重复的问题交给模型回答，把难的留给人；每个回答都注明出处，每周由客服主管抽查。';
const english =
  'First answers come in four seconds, every one names its source, and a person looks at a sample each week. ';

function pageOfBlocks(index: number): Block[] {
  const text = (words: string) => ({ type: 'paragraph' as const, children: [{ text: words }] });
  const rows = Array.from({ length: 6 }, (_, row) => ({
    type: 'table-row' as const,
    id: `row-${index}-${row}`,
    children: Array.from({ length: 4 }, (_, column) => ({
      type: 'table-cell' as const,
      align: 'left' as const,
      children: [text(`${row} × ${column}`)],
    })),
  }));
  const items = [1, 2, 3, 4].map((at) => ({ type: 'list-item' as const, children: [text(`${at}. ${english}`)] }));
  return [
    ...Array.from({ length: 8 }, (_, at) => text((at % 2 ? chinese : english).repeat(3))),
    { type: 'heading', level: 1, children: [{ text: `Heading ${index}` }] },
    { type: 'list', ordered: false, children: items },
    { type: 'table', header: true, children: rows },
  ];
}

/** A megabyte of Markdown, as a person writes it. */
export function largeMarkdown(): string {
  const page = `${english.repeat(6)}\n\n- ${english}\n- **Bold**: ${chinese}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n`;
  // A plan has no more than a thousand sections.
  const section = `## Section\n\n${page.repeat(4)}`;
  return section.repeat(Math.ceil(2 ** 20 / section.length));
}

/** Two megabytes of lines, as a program for maps or plots writes them. */
export function largeDrawing(): string {
  const line = (at: number) => `<path d="M${at % 800} ${(at * 7) % 600} l10 4 l-3 8 z" fill="#${(at % 900) + 100}"/>`;
  const lines = Array.from({ length: 38_000 }, (_, at) => line(at)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">${lines}</svg>`;
}
