import {
  type ChartElement,
  drawnRun,
  type Frame,
  type ImageElement,
  isFurniture,
  isHeading,
  type Painter,
  placedRows,
  type SceneElement,
  type Stroke,
  type TableElement,
  type TextElement,
  wholePicture,
} from '#shared/page';
import { paintMarks } from '../paint-chart';
import { drawRun, type StructureNode } from '../writer/index';
import { colorOf, paintParagraphs, type SlideContext } from './paint-text';

/** Draws each kind of element of a scene, tagged for those who read without seeing. */
export const slidePainter: Painter<SlideContext, void> = {
  text(element, context) {
    if (isFurniture(element)) {
      // A page number read aloud in the middle of a slide helps nobody.
      context.page.content.artifact('Pagination', () => paintPlain(element, context));
      return;
    }
    const isTitle = isHeading(element.placeholder);
    paintParagraphs(context, element.paragraphs, context.section, isTitle ? 'H1' : 'P');
  },

  shape(element, context) {
    const { content } = context.page;
    const paint = {
      fill: element.fill && context.theme.colors[element.fill],
      stroke: strokeOf(element.stroke, context),
    };
    content.artifact('Layout', () => {
      if (element.shape === 'ellipse') content.ellipse(element.frame, paint);
      else content.rectangle(element.frame, paint, element.shape === 'round-rect' ? element.radiusPt : 0);
    });
  },

  line(element, context) {
    const { x, y, w, h } = element.frame;
    const stroke = { color: context.theme.colors[element.stroke.color], widthPt: element.stroke.widthPt };
    const { content } = context.page;
    content.artifact('Layout', () => content.line({ x, y }, { x: x + w, y: y + h }, stroke));
  },

  image(element, context) {
    const { content } = context.page;
    const draw = () =>
      content.clipped(element.frame, element.clip, () => {
        const picture = context.file.pictures.get(element.asset);
        if (picture === undefined) content.rectangle(element.frame, { fill: context.theme.colors.panel });
        else content.picture(picture.name, placeOf(element), picture.turn);
      });
    if (isFurniture(element)) content.artifact('Layout', draw);
    else context.page.tagged(figureOf(element, context), draw);
  },

  chart(element, context) {
    context.page.tagged(figureOf(element, context), () => paintMarks(element.marks, context));
  },

  table(element, context) {
    paintTableGround(element, context);
    const { structure } = context.file;
    const table = structure.add(context.section, 'Table', element.alt === '' ? {} : { alt: element.alt });
    element.rows.forEach((row, index) => {
      const rowNode = structure.add(table, 'TR');
      const isHeader = element.header && index === 0;
      for (const cell of row.cells) {
        const node = structure.add(rowNode, isHeader ? 'TH' : 'TD', isHeader ? { scope: 'Column' } : {});
        paintParagraphs(context, cell.paragraphs, node, 'P');
      }
    });
    const { marks = [] } = element;
    if (marks.length > 0) context.page.content.artifact('Layout', () => paintMarks(marks, context));
  },
};

/** Draws one element. */
export function paintElement(element: SceneElement, context: SlideContext): void {
  const paint = slidePainter[element.kind] as (element: SceneElement, context: SlideContext) => void;
  paint(element, context);
}

function figureOf(element: ImageElement | ChartElement, { file, page, section }: SlideContext): StructureNode {
  const { alt, name, frame } = element;
  return file.structure.add(section, 'Figure', { alt: alt || name, place: page.placeOf(frame) });
}

/** Text without tags: the artifact around it may hold no marked content. */
function paintPlain({ paragraphs }: TextElement, context: SlideContext): void {
  for (const { baselinePt, runs } of paragraphs.flatMap((paragraph) => paragraph.lines)) {
    for (const run of runs) drawRun(context.file, context.page, drawnRun(run, baselinePt, colorOf(context)));
  }
}

function strokeOf(stroke: Stroke | null, context: SlideContext) {
  return stroke && { color: context.theme.colors[stroke.color], widthPt: stroke.widthPt };
}

function placeOf({ frame, crop }: ImageElement): Frame {
  const whole = wholePicture(frame, crop);
  return { ...whole, x: frame.x + whole.x, y: frame.y + whole.y };
}

function paintTableGround(table: TableElement, { page, theme }: SlideContext): void {
  const { content } = page;
  const { colors } = theme;
  content.artifact('Layout', () => {
    for (const { cells, rule } of placedRows(table)) {
      for (const { cell, frame } of cells) if (cell?.fill) content.rectangle(frame, { fill: colors[cell.fill] });
      if (rule === null) continue;
      const { x, y, w, stroke } = rule;
      content.line({ x, y }, { x: x + w, y }, { color: colors[stroke.color], widthPt: stroke.widthPt });
    }
  });
}
