import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFName, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { Frame } from '#shared/page';
import type { FontFace } from '#shared/text';
import { deflatedStream } from './deflated-stream';
import { EmbeddedFonts } from './embedded-fonts';
import { EmbeddedPictures } from './embedded-pictures';
import { type LinkTarget, type Rectangle, writeLink } from './links';
import { type DocumentFacts, writeInformation, writeXmp } from './metadata';
import { type Bookmark, writeOutline } from './outline';
import { PageContent } from './page-content';
import { type PageLabelRange, writePageLabels } from './page-labels';
import { type StructureNode, StructureTree } from './structure-tree';

/** A page being drawn. */
export class PdfPage {
  readonly annotations: PDFRef[] = [];
  /** Where the coordinates that links are given in lie on this page, while another page is drawn on it. */
  private view = { x: 0, y: 0, scale: 1 };

  constructor(
    readonly ref: PDFRef,
    readonly content: PageContent,
    readonly structureKey: number,
    readonly widthPt: number,
    readonly heightPt: number,
    private readonly file: PdfFile,
  ) {}

  /** Draws content that belongs to a node of the structure tree. */
  tagged(node: StructureNode, draw: () => void): void {
    this.content.marked(node.type, this.file.structure.mark(node, this), draw);
  }

  /** Draws another page, `widthPt` wide, scaled into a box of this one: content, marks and links alike. */
  inset(box: Frame, widthPt: number, draw: () => void): void {
    const scale = box.w / widthPt;
    const outer = this.view;
    this.view = { x: box.x, y: box.y, scale };
    this.content.inset(box, scale, draw);
    this.view = outer;
  }

  /** A box (y downwards) in PDF's own coordinates, also when it is of a page that is drawn on this one. */
  placeOf(box: Frame): Rectangle {
    const { x, y, scale } = this.view;
    return {
      left: x + box.x * scale,
      right: x + (box.x + box.w) * scale,
      top: this.content.fromBottom(y + box.y * scale),
      bottom: this.content.fromBottom(y + (box.y + box.h) * scale),
    };
  }

  /** Makes a box (y downwards) clickable; `node` is the `Link` element it belongs to. */
  link(node: StructureNode, box: Frame, target: LinkTarget, description: string): void {
    this.annotations.push(this.file.addLink(this.ref, node, this.placeOf(box), target, description));
  }
}

/** Where pages are added: at the end of a file, their structure below a node of it. */
export interface PagesPart {
  readonly file: PdfFile;
  readonly root: StructureNode;
}

/** What leads to pages that were added: their bookmarks, and how they are numbered. */
export interface PartAdded {
  readonly bookmarks: readonly Bookmark[];
  readonly labels: readonly PageLabelRange[];
}

/**
 * One PDF file, written with pdf-lib's objects: pages, fonts, pictures, structure, bookmarks, page labels, metadata.
 * The same calls give the same bytes: nothing is taken from a clock or a random source.
 */
export class PdfFile {
  readonly context = PDFContext.create();
  readonly fonts = new EmbeddedFonts(this.context);
  readonly pictures = new EmbeddedPictures(this.context);
  readonly structure = new StructureTree(this.context);
  readonly pages: PdfPage[] = [];
  readonly bookmarks: Bookmark[] = [];
  private readonly treeRef = this.context.nextRef();

  constructor(private readonly facts: DocumentFacts) {}

  async loadFonts(faces: Iterable<FontFace>): Promise<void> {
    for (const face of faces) await this.fonts.load(face);
  }

  addPage(widthPt: number, heightPt: number): PdfPage {
    const content = new PageContent(heightPt);
    const ref = this.context.nextRef();
    const page = new PdfPage(ref, content, this.structure.addPage(), widthPt, heightPt, this);
    this.pages.push(page);
    return page;
  }

  /** Used by {@link PdfPage.link}. */
  addLink(page: PDFRef, node: StructureNode, rectangle: Rectangle, target: LinkTarget, description: string): PDFRef {
    const ref = this.context.nextRef();
    const structureKey = this.structure.attach(node, page, ref);
    writeLink(this.context, ref, { rectangle, target, description, structureKey });
    return ref;
  }

  /** Writes the file. Nothing can be added afterwards. */
  async write(labels: readonly PageLabelRange[]): Promise<Uint8Array> {
    const { context } = this;
    const fingerprint = createHash('sha256').update(JSON.stringify(this.facts));
    const resources = context.register(
      context.obj({ Font: this.fonts.resources(), XObject: this.pictures.resources() }),
    );
    for (const page of this.pages) {
      const operators = page.content.toString();
      fingerprint.update(operators);
      this.writePage(page, resources, operators);
    }
    this.fonts.write();
    context.assign(
      this.treeRef,
      context.obj({ Type: 'Pages', Kids: this.pages.map((page) => page.ref), Count: this.pages.length }),
    );
    context.trailerInfo.Root = this.writeCatalog(labels);
    context.trailerInfo.Info = writeInformation(context, this.facts);
    const id = PDFHexString.of(fingerprint.digest('hex').slice(0, 32).toUpperCase());
    context.trailerInfo.ID = context.obj([id, id]);
    return PDFStreamWriter.forContext(context, 1000, true, 400).serializeToBuffer();
  }

  private writePage(page: PdfPage, resources: PDFRef, operators: string): void {
    const { context } = this;
    context.assign(
      page.ref,
      context.obj({
        Type: 'Page',
        Parent: this.treeRef,
        MediaBox: [0, 0, page.widthPt, page.heightPt],
        Resources: resources,
        Contents: context.register(deflatedStream(context, operators)),
        StructParents: page.structureKey,
        // The order of structure is the order of the Tab key.
        Tabs: 'S',
        ...(page.annotations.length === 0 ? {} : { Annots: page.annotations }),
      }),
    );
  }

  private writeCatalog(labels: readonly PageLabelRange[]): PDFRef {
    const { context } = this;
    const catalog = context.obj({
      Type: 'Catalog',
      Version: '1.7',
      Pages: this.treeRef,
      PageLabels: writePageLabels(context, labels),
      MarkInfo: { Marked: true },
      StructTreeRoot: this.structure.write(),
      Lang: PDFString.of(this.facts.language),
      Metadata: writeXmp(context, this.facts),
      ViewerPreferences: { DisplayDocTitle: true },
    });
    const outline = writeOutline(context, this.bookmarks);
    if (outline !== null) {
      catalog.set(PDFName.of('Outlines'), outline);
      catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
    }
    return context.register(catalog);
  }
}
