import { element, join, transform, type Xml } from '#main/office';
import type { ChartElement } from '#shared/page';
import { nonVisualProperties, type PaintContext } from './paint-context';
import { paintMark, paintMarkGroup } from './paint-marks';

/**
 * A chart: PowerPoint's own where it has the type, with what it has no words for in shapes on it; else a group of shapes.
 */
export function paintChart(item: ChartElement, context: PaintContext): Xml {
  if (!item.native) return paintMarkGroup(item, context);
  const beside = item.marks.filter((mark) => 'beside' in mark && mark.beside);
  const chart = element(
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
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        element('c:chart', {
          'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'r:id': context.chart(item.native, item.frame),
        }),
      ),
    ),
  );
  return join([chart, ...beside.map((mark) => paintMark(mark, item.name, context))]);
}
