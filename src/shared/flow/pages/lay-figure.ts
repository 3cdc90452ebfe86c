import { chartHeightPt, layChart } from '#shared/charts';
import { plainRuns } from '../flow-runs';
import type { FlowChart, FlowFigure } from '../types';
import { chartScale, chartWidthPt, widthParts } from './chart-on-paper';
import { textPieces } from './lay-text';
import type { PageDesign } from './page-design';
import { type NodeList, type Piece, withGap } from './pieces';
import { inset, type Place } from './place';
import type { PageItem } from './types';

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

/** A chart as vector marks, as wide as its part of the column, its caption below it on the same page. */
export function chartPieces(chart: FlowChart, place: Place, design: PageDesign, nodes: NodeList): Piece[] {
  const scale = chartScale(chart.data.type);
  const wide = chartWidthPt(chart.data.type, chart.width, place.widthPt);
  const frame = { x: 0, y: 0, w: wide, h: chartHeightPt(chart.data, wide) };
  const [w, h] = [frame.w * scale, frame.h * scale];
  const item: PageItem = {
    kind: 'chart',
    node: nodes.add('Figure', place.parent, { alt: chart.alt }),
    marks: layChart(chart.data, frame, chart.style).marks,
    scale,
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
  return [{ gapPt: 0, heightPt, keep: true, items: [item] }, ...withGap(words, item.kind === 'chart' ? 8 : 6)];
}
