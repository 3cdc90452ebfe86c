import { chartHeightPt, layChart } from '#shared/charts';
import { plainRuns } from '../flow-runs';
import type { FlowChart, FlowFigure } from '../types';
import { textPieces } from './lay-text';
import type { PageDesign } from './page-design';
import { type NodeList, type Piece, withGap } from './pieces';
import { inset, type Place } from './place';
import type { PageItem } from './types';

const widthParts = { small: 0.4, medium: 0.7, full: 1 } as const;
const mostHeightPart = 0.62;

/** A picture in the middle of the column, its caption below it on the same page. */
export function figurePieces(figure: FlowFigure, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const wide = place.widthPt * widthParts[figure.width];
  const mostHeight = design.textHeightPt * mostHeightPart;
  const scale = Math.min(wide / figure.widthPx, mostHeight / figure.heightPx);
  const w = Math.max(1, figure.widthPx * scale);
  const h = Math.max(1, figure.heightPx * scale);
  const picture: PageItem = {
    kind: 'picture',
    node: nodes.add('Figure', place.parent, { alt: figure.alt }),
    asset: figure.asset,
    align: 'center',
    x: place.leftPt + (place.widthPt - w) / 2,
    y: 0,
    w,
    h,
  };
  return captioned({ item: picture, heightPt: h, caption: figure.caption }, place, design, nodes);
}

/** Charts are laid for a slide, whose labels are read from afar; on paper they are as large as a table's cells. */
const chartScale = 0.72;

/** A chart as vector marks, as wide as its part of the column, its caption below it on the same page. */
export function chartPieces(chart: FlowChart, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const w = place.widthPt * widthParts[chart.width];
  const frame = { x: 0, y: 0, w: w / chartScale, h: chartHeightPt(chart.data, w / chartScale) };
  const h = frame.h * chartScale;
  const item: PageItem = {
    kind: 'chart',
    node: nodes.add('Figure', place.parent, { alt: chart.alt }),
    marks: layChart(chart.data, frame, chart.style).marks,
    scale: chartScale,
    x: place.leftPt + (place.widthPt - w) / 2,
    y: 0,
    w,
    h,
  };
  return captioned({ item, heightPt: h, caption: chart.caption }, place, design, nodes);
}

interface Captioned {
  readonly item: PageItem;
  readonly heightPt: number;
  readonly caption: string;
}

function captioned({ item, heightPt, caption }: Captioned, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  if (caption.trim() === '') return [{ gapPt: 0, heightPt, keep: false, items: [item] }];
  const frame = { ...inset(place, 20, 20), align: 'center' } as const;
  const node = nodes.add('Caption', place.parent);
  const words = textPieces(plainRuns(caption), design.figureCaption, frame, node);
  return [{ gapPt: 0, heightPt, keep: true, items: [item] }, ...withGap(words, 6)];
}
