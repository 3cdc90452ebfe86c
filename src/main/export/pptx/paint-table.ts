import { element, emu, join, solidFill, textNode, transform, type Xml } from '#main/office';
import { type Frame, type PlacedRow, placedRows, type SceneCell, type Stroke, type TableElement } from '#shared/page';
import type { FontFace } from '#shared/text';
import { nonVisualProperties, type PaintContext } from './paint-context';
import { paintMark } from './paint-marks';
import { textParagraphs } from './text-body';
import { textRoom } from './text-room';

/** PowerPoint's built-in "No Style, No Grid": everything that shows is written in the cells. */
const plainTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A native table. Every row has as many cells as the table has columns: PowerPoint repairs short ones. */
export function paintTable(item: TableElement, context: PaintContext): Xml {
  const rows = placedRows(item).map((row) =>
    element('a:tr', { h: emu(row.frame.h) }, join(row.cells.map((placed) => paintCell(placed, row, item, context)))),
  );
  const table = element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      context.identity(item.name, { kind: 'alt', text: item.alt || item.name }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      nonVisualProperties(item, context),
    ),
    transform(item.frame, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        element(
          'a:tbl',
          {},
          element(
            'a:tblPr',
            { firstRow: item.header ? true : undefined },
            element('a:tableStyleId', {}, textNode(plainTableStyle)),
          ),
          element('a:tblGrid', {}, join(item.columnsPt.map((width) => element('a:gridCol', { w: emu(width) })))),
          join(rows),
        ),
      ),
    ),
  );
  return join([table, ...(item.marks ?? []).map((mark) => paintMark(mark, item.name, context))]);
}

function paintCell(
  { cell, frame }: PlacedRow['cells'][number],
  { ruleAbove, rule }: PlacedRow,
  table: TableElement,
  context: PaintContext,
): Xml {
  const { x, y } = table.paddingPt;
  const room = textRoom(cell?.paragraphs ?? [], frame.w - 2 * x);
  const lowered = Math.min(loweredPt(cell), y);
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      cell && cell.paragraphs.length > 0
        ? textParagraphs(cell.paragraphs, null, { fonts: 'mn', link: context.link }, room.squeezes)
        : emptyParagraph(),
    ),
    element(
      'a:tcPr',
      {
        marL: emu(x + room.leftPt),
        marR: emu(x + room.rightPt),
        marT: emu(y + lowered),
        marB: emu(y - lowered),
        anchor: cell ? cellAnchor(cell, frame, y) : undefined,
      },
      border('a:lnL', null),
      border('a:lnR', null),
      border('a:lnT', ruleAbove),
      border('a:lnB', rule?.stroke ?? null),
      cell?.fill ? solidFill(cell.fill) : element('a:noFill'),
    ),
  );
}

/** What lies below the baseline, in em: of Noto CJK, which stands for YaHei and SimSun, more than of the others. */
function descentEm({ family }: FontFace): number {
  return family === 'cjk' ? 0.288 : 0.2;
}

/**
 * LibreOffice lifts the first line of a cell by what its face has below the baseline over a fifth of the size. Half of that
 * is given back: both programs are then within 1 pt of the scene (docs/decisions/0220).
 */
function loweredPt(cell: SceneCell | null): number {
  const first = cell?.paragraphs[0];
  const descents = first?.lines[0]?.runs.map((run) => descentEm(run.face)) ?? [];
  return (Math.max(0.2, ...descents) - 0.2) * (first?.sizePt ?? 0) * 0.5;
}

/** In the smallest size there is: in the default size it could make its row higher. */
function emptyParagraph(): Xml {
  return element('a:p', {}, element('a:endParaRPr', { lang: 'en-US', sz: 100 }));
}

function border(name: string, stroke: Stroke | null): Xml {
  if (!stroke) return element(name, { w: 0 }, element('a:noFill'));
  return element(name, { w: emu(stroke.widthPt), cap: 'flat', cmpd: 'sng', algn: 'ctr' }, solidFill(stroke.color));
}

/** Read off where the scene put the text, so that no second rule about cells can disagree with it. */
function cellAnchor(cell: SceneCell, { y, h }: Frame, paddingPt: number): 't' | 'ctr' | 'b' {
  const first = cell.paragraphs[0];
  const last = cell.paragraphs.at(-1);
  const firstLine = first?.lines[0];
  const lastLine = last?.lines.at(-1);
  if (!first || !last || !firstLine || !lastLine) return 't';
  const above = firstLine.baselinePt - first.lineHeightPt + 0.2 * first.sizePt - y - paddingPt;
  const below = y + h - paddingPt - lastLine.baselinePt - 0.2 * last.sizePt;
  if (above < 0.5 || Math.abs(above + below) < 0.5) return 't';
  return below < 0.5 ? 'b' : 'ctr';
}
