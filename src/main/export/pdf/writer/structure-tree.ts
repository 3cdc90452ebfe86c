import { type PDFContext, type PDFDict, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { round } from '#shared/page';
import { pdfText } from './embedded-fonts';
import type { Rectangle } from './links';

/** Standard structure types of PDF 1.7 that documents of this program are made of. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'BlockQuote'
  | 'Code'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Span';

export interface StructureOptions {
  /** What a picture shows, for those who don't see it. */
  readonly alt?: string;
  readonly title?: string;
  /** BCP 47, where it is not the document's. */
  readonly language?: string;
  /** Headers of a table's columns. */
  readonly scope?: 'Column' | 'Row';
  /** Of a list. */
  readonly numbering?: 'Disc' | 'Decimal';
  /** Where a figure lies on its page. */
  readonly place?: Rectangle;
}

type Kid =
  | { readonly kind: 'node'; readonly node: StructureNode }
  | { readonly kind: 'mark'; readonly page: PDFRef; readonly id: number }
  | { readonly kind: 'object'; readonly page: PDFRef; readonly object: PDFRef };

/** An element of the logical structure; its kids are in reading order. */
export class StructureNode {
  readonly kids: Kid[] = [];

  constructor(
    readonly type: StructureType,
    readonly ref: PDFRef,
    readonly parent: StructureNode | null,
    readonly options: StructureOptions,
  ) {}
}

/**
 * The logical structure of a file: what is a heading, a list, a table cell, a picture with its description, in the
 * order of reading. Page content joins it by marks, links by object references.
 */
export class StructureTree {
  readonly root: StructureNode;
  private readonly marksOfPage = new Map<number, StructureNode[]>();
  private readonly ownerOfObject = new Map<number, StructureNode>();
  private nextKey = 0;

  constructor(private readonly context: PDFContext) {
    this.root = new StructureNode('Document', context.nextRef(), null, {});
  }

  add(parent: StructureNode, type: StructureType, options: StructureOptions = {}): StructureNode {
    const node = new StructureNode(type, this.context.nextRef(), parent, options);
    parent.kids.push({ kind: 'node', node });
    return node;
  }

  /** Reserves a page's key in the parent tree. */
  addPage(): number {
    const key = this.nextKey;
    this.nextKey += 1;
    this.marksOfPage.set(key, []);
    return key;
  }

  /** Gives the next piece of a page's content to a node; returns its marked-content id. */
  mark(node: StructureNode, page: { readonly ref: PDFRef; readonly structureKey: number }): number {
    const marks = this.marksOfPage.get(page.structureKey) as StructureNode[];
    const id = marks.length;
    marks.push(node);
    node.kids.push({ kind: 'mark', page: page.ref, id });
    return id;
  }

  /** Gives an annotation to a node; returns its key in the parent tree. */
  attach(node: StructureNode, page: PDFRef, object: PDFRef): number {
    const key = this.nextKey;
    this.nextKey += 1;
    this.ownerOfObject.set(key, node);
    node.kids.push({ kind: 'object', page, object });
    return key;
  }

  /** Writes everything; returns the reference for the catalogue. */
  write(): PDFRef {
    const { context } = this;
    const treeRef = context.nextRef();
    this.writeNode(this.root, treeRef);
    const numbers: (number | PDFRef)[] = [];
    for (let key = 0; key < this.nextKey; key += 1) {
      const marks = this.marksOfPage.get(key);
      const owner = this.ownerOfObject.get(key);
      if (marks !== undefined) numbers.push(key, context.register(context.obj(marks.map((node) => node.ref))));
      else if (owner !== undefined) numbers.push(key, owner.ref);
    }
    const parentTree = context.register(context.obj({ Nums: numbers }));
    context.assign(
      treeRef,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.root.ref],
        ParentTree: parentTree,
        ParentTreeNextKey: this.nextKey,
      }),
    );
    return treeRef;
  }

  private writeNode(node: StructureNode, parent: PDFRef): void {
    const { context } = this;
    const dict = context.obj({ Type: 'StructElem', S: node.type, P: parent });
    const { alt, title, language, scope, numbering, place } = node.options;
    if (alt !== undefined) dict.set(PDFName.of('Alt'), pdfText(alt));
    if (title !== undefined) dict.set(PDFName.of('T'), pdfText(title));
    if (language !== undefined) dict.set(PDFName.of('Lang'), PDFString.of(language));
    if (scope !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: scope }));
    if (numbering !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: numbering }));
    if (place !== undefined) {
      const box = [place.left, place.bottom, place.right, place.top].map(round);
      dict.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: box }));
    }
    dict.set(PDFName.of('K'), context.obj(node.kids.map((kid) => this.kidObject(kid))));
    context.assign(node.ref, dict);
    for (const kid of node.kids) if (kid.kind === 'node') this.writeNode(kid.node, node.ref);
  }

  private kidObject(kid: Kid): PDFRef | PDFDict {
    const { context } = this;
    if (kid.kind === 'node') return kid.node.ref;
    if (kid.kind === 'mark') return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id });
    return context.obj({ Type: 'OBJR', Pg: kid.page, Obj: kid.object });
  }
}
