import { gapsIn } from '#shared/plan';
import type { Block, ChartBlock, ImageBlock, Inline, List, Section, Table } from '#shared/project';
import { cut, flatText, type Sentence, sentencesOf } from './sentences';

/** What stands in a section below one of its headings, or before the first. */
export interface Part {
  readonly section: Section;
  /** Null before the first heading. */
  readonly heading: Sentence | null;
  /** The words of all headings above it. */
  readonly about: string;
  readonly material: Material;
}

/** What slides can be made of. Each sentence is one object, so that what was used of it can be told. */
export interface Material {
  /** The sentence that it begins with; null where it begins with a list, a table or a picture. */
  readonly opening: Sentence | null;
  /** Sentences of running text, a list a paragraph. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly points: readonly ListPoint[];
  readonly tables: readonly Table[];
  readonly pictures: readonly ImageBlock[];
  readonly charts: readonly ChartBlock[];
  /** Sentences that no slide takes: remarks, quotations, lists in lists, code, and what is still to be filled in. */
  readonly rest: readonly Sentence[];
}

/** An item of a list. */
export interface ListPoint {
  readonly ordered: boolean;
  readonly sentences: readonly Sentence[];
}

/** A section in parts, each with its material; those without any are left out. */
export function partsOf(section: Section): readonly Part[] {
  const parts: { heading: Sentence | null; about: string; blocks: Block[] }[] = [
    { heading: null, about: '', blocks: [] },
  ];
  let above = '';
  for (const block of section.body) {
    if (block.type === 'heading') {
      const text = flatText(block.children).trim();
      const about = block.level === 1 ? text : `${above} ${text}`;
      if (block.level === 1) above = text;
      parts.push({ heading: text === '' ? null : cut(block.children, 0, text.length + 1), about, blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts
    .map(({ heading, about, blocks }) => ({ section, heading, about, material: materialOf(blocks) }))
    .filter(({ material }) => Object.values(material).some((list) => Array.isArray(list) && list.length > 0));
}

function materialOf(blocks: readonly Block[]): Material {
  const ofType = <T extends Block['type']>(type: T) =>
    blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
  const lists = ofType('list');
  const paragraphs = ofType('paragraph')
    .map(({ children }) => sentencesOf(children).filter(isWhole))
    .filter((sentences) => sentences.length > 0);
  const first = blocks.find((block) => block.type !== 'paragraph' || sentencesOf(block.children).length > 0);
  const apart = blocks.filter(({ type }) => ['quote', 'callout', 'code'].includes(type));
  return {
    opening: first?.type === 'paragraph' ? (paragraphs[0]?.[0] ?? null) : null,
    paragraphs,
    points: lists.flatMap(pointsOf).filter(({ sentences }) => sentences.length > 0),
    tables: ofType('table'),
    pictures: ofType('image').filter(({ asset }) => asset !== ''),
    charts: ofType('chart'),
    rest: [
      ...[...apart, ...lists.flatMap(({ children }) => children.flatMap((item) => item.children.slice(1)))].flatMap(
        said,
      ),
      ...blocks.filter(({ type }) => ['paragraph', 'list'].includes(type)).flatMap(unfinished),
    ],
  };
}

/** Whether nothing of a sentence is still to be filled in. */
const isWhole = ({ text }: Sentence) => gapsIn(text).length === 0;

/** Sentences with gaps, of a paragraph or of the first lines of a list's items. */
function unfinished(block: Block): readonly Sentence[] {
  const lines = block.type === 'list' ? block.children.flatMap(({ children: [first] }) => first ?? []) : [block];
  return lines.flatMap((line) => (line.type === 'paragraph' ? said(line) : [])).filter((one) => !isWhole(one));
}

function pointsOf({ ordered, children }: List): readonly ListPoint[] {
  return children.map(({ children: [first] }) => ({
    ordered,
    sentences: first?.type === 'paragraph' ? sentencesOf(first.children).filter(isWhole) : [],
  }));
}

interface Holder {
  readonly type?: string;
  readonly children?: readonly unknown[];
}

/** All sentences in blocks of any kind. */
function said(block: Holder): readonly Sentence[] {
  if (block.type === 'paragraph' || block.type === 'code') return sentencesOf(block.children as Inline[]);
  return (block.children ?? []).flatMap((child) => said(child as Holder));
}

/** All sentences of a part, its heading left out. */
export function sentencesIn({ material }: Part): readonly Sentence[] {
  return [...material.paragraphs.flat(), ...material.points.flatMap(({ sentences }) => sentences), ...material.rest];
}
