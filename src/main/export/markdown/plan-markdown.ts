import type { BlockContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { PictureError } from '#main/images';
import { append, fail } from '#shared/base';
import type { Loss } from '#shared/contract';
import { chartsBehind, citationsIn, type FlowBlock, flowOf, plainBlocks } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { toldPlanCharts, toldPlanLinks } from '#shared/losses';
import { isEmptySection } from '#shared/plan';
import type { Block, Project, Section } from '#shared/project';
import type { ExportContext, ExportedFile, ExportResult } from '../types';
import { flowContent, sectionDepth } from './flow-content';
import { flowList } from './flow-list';
import { flowTable } from './flow-table';
import { pictureNames } from './picture-names';

/**
 * The whole plan as one GFM file and its pictures in a folder beside it. Hidden and empty sections stay out, as they do
 * in print; what stands on the cover stands below the title. Charts are tables of their data (docs/decisions/0211). Rejects with `export.missingAsset` and `export.cancelled`.
 */
export async function planMarkdown(
  project: Project,
  words: OutlineWords,
  context: ExportContext,
): Promise<ExportResult> {
  const shown = project.plan.sections.filter((section) => !section.hidden && !isEmptySection(section));
  const folder = `-plan-images`;
  const names = pictureNames(project, shown);
  const { pictures, unreadable } = await readPictures([...names.keys()], context);
  const url = (asset: string) => {
    if (unreadable.has(asset)) return null;
    const name = names.get(asset) ?? fail('export.missingAsset', { asset });
    return `${encodeURIComponent(`${context.fileName}${folder}`)}/${name}`;
  };
  const flow = flowOf(project, words);
  const { resolve } = citationsIn(project);
  const children: Root['children'] = [{ type: 'heading', depth: 1, children: [{ type: 'text', value: flow.title }] }];
  for (const section of shown.filter(({ kind }) => kind === 'cover'))
    append(children, flowContent(plainBlocks(resolve(section.body), project), url));
  for (const section of flow.sections) {
    const source = project.plan.sections.find(({ id }) => id === section.id);
    const title = section.title.replace(/\s+/g, ' ');
    children.push({ type: 'heading', depth: sectionDepth, children: [{ type: 'text', value: title }] });
    if (source && !isEmptySection(source))
      append(children, flowContent(plainBlocks(resolve(source.body), project), url));
    append(children, keptBlocks(section.blocks));
    append(children, flowContent(plainBlocks(drawnBehind(project, section.id), project), url));
  }
  const text = frontMatter(project, flow.title) + write({ type: 'root', children });
  const files: ExportedFile[] = [{ suffix: '-plan.md', bytes: new TextEncoder().encode(text) }];
  for (const [asset, bytes] of pictures) files.push({ suffix: `${folder}/${names.get(asset)}`, bytes });
  context.report(names.size + 1, names.size + 1);
  return {
    files,
    losses: [
      ...toldPlanCharts('plan-md', project),
      ...unreadablePictures(shown, unreadable),
      ...toldPlanLinks('plan-md', project),
    ],
  };
}

/** The pictures by their keys, and what is wrong with those that can't be read. Rejects with `export.missingAsset` and `export.cancelled`. */
async function readPictures(keys: readonly string[], context: ExportContext) {
  const pictures = new Map<string, Uint8Array>();
  const unreadable = new Map<string, string>();
  for (const [index, asset] of keys.entries()) {
    if (context.signal.aborted) fail('export.cancelled', {});
    try {
      pictures.set(asset, await context.asset(asset));
    } catch (cause) {
      if (!(cause instanceof PictureError)) throw cause;
      unreadable.set(asset, cause.message);
    }
    context.report(index + 1, keys.length + 1);
  }
  return { pictures, unreadable };
}

function unreadablePictures(sections: readonly Section[], unreadable: ReadonlyMap<string, string>): Loss[] {
  return sections.flatMap(({ id, body }) =>
    body.flatMap((block): Loss[] => {
      const detail = block.type === 'image' ? unreadable.get(block.asset) : undefined;
      return detail === undefined ? [] : [{ target: 'plan-md', place: id, key: 'pictureLeftOut', detail }];
    }),
  );
}

/** What print puts behind a text from what the project keeps: the company's own tables (team, round, registers), the sources. */
function keptBlocks(blocks: readonly FlowBlock[]): BlockContent[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table' && block.place) return flowTable(block);
    return block.kind === 'list' && block.place ? [flowList(block)] : [];
  });
}

function drawnBehind(project: Project, sectionId: string): Block[] {
  return chartsBehind(project, sectionId).map(({ id, chart, title, width }) => ({
    type: 'chart',
    id,
    chart,
    caption: title,
    width,
    children: [{ text: '' }],
  }));
}

function write(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

function frontMatter({ company, language }: Project, title: string): string {
  const lines = [
    ['title', title],
    ['company', company.name],
    ['description', company.oneLiner],
    ['language', language],
  ].flatMap(([key, value]) => (value?.trim() ? [`${key}: ${JSON.stringify(value.trim())}`] : []));
  return `---\n${lines.join('\n')}\n---\n\n`;
}
