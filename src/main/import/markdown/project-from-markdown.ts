import { basename, dirname, extname, resolve } from 'node:path';
import { assetKey } from '#main/files';
import { type Picture, readPicture } from '#main/images';
import { type DocumentLanguage, fail, type IdSource } from '#shared/base';
import { normaliseBlocks } from '#shared/plan';
import type { Asset, Block, Project, Section, SectionKind } from '#shared/project';
import { blankProject } from '#shared/starter';
import { type PendingImage, pendingImages } from './blocks-from-markdown';
import { imageSource, type ReadImage } from './image-sources';
import { looseBlocks } from './loose-blocks';
import { type ParsedMarkdown, parseMarkdown } from './parse-markdown';
import { beginReading } from './reading';
import { refuseExcess } from './refuse-excess';
import { sectionKindOf } from './section-kind-of';
import { type SplitDocument, splitSections } from './split-sections';

/** Of the file, most of which may be pictures in the text, and of the words alone: a shelf of books. Parsing takes seconds a megabyte. */
const limitMb = 10;
const wordsLimitMb = 2;

export interface ImportOptions {
  /** Where the text comes from: names it in errors, gives its folder to pictures and a title to a text without one. */
  readonly path: string;
  readonly source: string | Uint8Array;
  readonly language: DocumentLanguage;
  readonly readImage: ReadImage;
  readonly newId: IdSource;
  /** Makes of a picture what is kept of it; without it pictures keep their size. */
  readonly takePicture?: TakePicture;
  /** Told before each picture how many are taken in, of how many. */
  readonly report?: (done: number, total: number) => void;
}

export type TakePicture = (bytes: Uint8Array, name: string) => Promise<Pick<Picture, 'asset' | 'bytes'>>;

export interface ImportedProject {
  readonly project: Project;
  /** The pictures' bytes by their keys in `project.assets`. */
  readonly assets: Map<string, Uint8Array>;
}

/**
 * A new project whose plan is a Markdown document; its deck has the empty slides of a seed deck. All of the document's
 * text is in the plan, in order; a lone first heading becomes the project's title. Rejects with `import.notUtf8`, `import.empty`,
 * `import.tooLarge`, `import.tooManyBlocks`, `import.tableTooLarge`, `import.imageMissing`, `import.imageOutside` and what `readPicture` finds wrong with a picture.
 */
export async function projectFromMarkdown(options: ImportOptions): Promise<ImportedProject> {
  const { path, language, newId } = options;
  const document = parseMarkdown(decoded(options));
  refuseExcess(document.root, path);
  const split = splitSections(document.root.children, beginReading(document, 1), frontMatterTitle(document));
  const reading = beginReading(document, split.sectionDepth);
  const title = titleOf(document, split, path);
  const sections = split.sections.map(
    (part): Section => ({
      id: newId(),
      kind: sectionKindOf(part.title),
      title: part.title || title,
      hidden: false,
      done: false,
      body: normaliseBlocks(looseBlocks(part.content, reading), newId),
    }),
  );
  const images = pendingImages(
    sections.flatMap((section) => section.body),
    reading,
  );
  const { assets, described } = await takeImages(images, options);
  const blank = blankProject({ round: 'seed', language, newId });
  const kept = settled(sections, split);
  // A lone title is enough to begin with; nothing at all was the wrong file.
  if (kept.length === 0 && !split.title && !frontMatterTitle(document)) fail('import.empty', { path });
  const plan = kept.length > 0 ? { ...blank.plan, sections: kept } : blank.plan;
  return { project: { ...blank, title, plan, assets: described }, assets };
}

function decoded({ source, path }: ImportOptions): string {
  const size = typeof source === 'string' ? source.length : source.byteLength;
  if (size > limitMb * 1024 * 1024) fail('import.tooLarge', { path, limitMb });
  const text = typeof source === 'string' ? source : textOf(source, path);
  const words = text.replace(/data:image\/[\w+.-]+;base64,[A-Za-z0-9+/=]+/g, '');
  if (words.length > wordsLimitMb * 1024 * 1024) fail('import.tooLarge', { path, limitMb: wordsLimitMb });
  return text;
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fail('import.notUtf8', { path }, error);
  }
}

function titleOf(document: ParsedMarkdown, split: SplitDocument, path: string): string {
  const named = split.title || frontMatterTitle(document) || split.sections.find(({ title }) => title)?.title;
  return (named || basename(path, extname(path))).slice(0, 300);
}

function frontMatterTitle({ frontMatter }: ParsedMarkdown): string {
  return frontMatter.get('title') || frontMatter.get('标题') || '';
}

/** Each kind once (a second one would share its guidance and its place), and no empty opening: a rule below the title divides nothing. */
function settled(sections: readonly Section[], split: SplitDocument): Section[] {
  const taken = new Set<SectionKind>();
  const kept = sections.filter(
    (section, index) => split.sections[index]?.title !== '' || section.body.some(({ type }) => type !== 'rule'),
  );
  return kept.map((section): Section => {
    // A title without text is printed only when the section is the author’s own.
    if (section.body.every(({ type }) => type === 'rule'))
      return { ...section, kind: 'custom', body: [emptyParagraph()] };
    const kind = taken.has(section.kind) ? 'custom' : section.kind;
    taken.add(kind);
    return { ...section, kind };
  });
}

function emptyParagraph(): Block {
  return { type: 'paragraph', children: [{ text: '' }] };
}

async function takeImages(images: readonly PendingImage[], options: ImportOptions) {
  const { path, readImage, report, takePicture = async (bytes, name) => readPicture(bytes, name) } = options;
  const assets = new Map<string, Uint8Array>();
  const described: Record<string, Asset> = {};
  const folder = dirname(resolve(path));
  for (const [index, { block, url }] of images.entries()) {
    report?.(index, images.length);
    const { name, bytes } = await imageSource(url, { path, folder, readImage });
    const picture = await takePicture(bytes, name);
    const key = assetKey(picture.bytes);
    described[key] ??= picture.asset;
    assets.set(key, picture.bytes);
    block.asset = key;
  }
  return { assets, described };
}
