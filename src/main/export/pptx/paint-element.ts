import { element, emu, permille, sameFrame, solidFill, transform, type Xml } from '#main/office';
import {
  type ImageElement,
  isHeading,
  type LineElement,
  type Painter,
  type SceneElement,
  type ShapeElement,
  type Stroke,
  type TextElement,
} from '#shared/page';
import { turnPicture } from './orientation';
import { paintChart } from './paint-chart';
import { nonVisualProperties, type PaintContext } from './paint-context';
import { paintTable } from './paint-table';
import type { TextContext } from './run-element';
import { bodyProperties, textParagraphs } from './text-body';
import { textRoom } from './text-room';

const painter: Painter<PaintContext, Xml> = {
  text: paintText,
  shape: paintShape,
  line: paintLine,
  image: paintImage,
  table: paintTable,
  chart: paintChart,
};

/** One scene element as a native shape of a slide or of a layout. */
export function paintElement(item: SceneElement, context: PaintContext): Xml {
  const paint = painter[item.kind] as (item: SceneElement, context: PaintContext) => Xml;
  return paint(item, context);
}

function paintText(item: TextElement, context: PaintContext): Xml {
  const slot = context.slot(item);
  const inPlace = slot !== null && sameFrame(slot.planned.frame, item.frame);
  const room = textRoom(item.paragraphs, item.frame.w);
  const text: TextContext = {
    fonts: isHeading(slot?.planned) ? 'mj' : 'mn',
    theme: context.fonts,
    link: context.link,
    numbered: slot?.planned.role === 'number',
    footer: slot?.planned.role === 'footer',
  };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      context.identity(item.name, { kind: 'text' }),
      slot ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })) : element('p:cNvSpPr', { txBox: true }),
      nonVisualProperties(item, context),
    ),
    element(
      'p:spPr',
      {},
      inPlace ? null : transform(item.frame),
      slot ? null : rectangle(),
      slot ? null : element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      bodyProperties(item.valign, slot?.planned.valign ?? null, room),
      element('a:lstStyle'),
      textParagraphs(item.paragraphs, slot?.levels ?? null, text, room.squeezes),
    ),
  );
}

function rectangle(): Xml {
  return geometry('rect');
}

function geometry(preset: string, adjustment?: number): Xml {
  const guide =
    adjustment === undefined ? null : element('a:gd', { name: 'adj', fmla: `val ${Math.round(adjustment)}` });
  return element('a:prstGeom', { prst: preset }, element('a:avLst', {}, guide));
}

function outline(stroke: Stroke | null): Xml {
  if (!stroke) return element('a:ln', {}, element('a:noFill'));
  return element('a:ln', { w: emu(stroke.widthPt) }, solidFill(stroke.color));
}

function paintShape(item: ShapeElement, context: PaintContext): Xml {
  const { w, h } = item.frame;
  const label = context.label(item);
  const presets = { rect: 'rect', 'round-rect': 'roundRect', ellipse: 'ellipse' } as const;
  const corner = Math.min(0.5, item.radiusPt / Math.max(0.01, Math.min(w, h))) * 100_000;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      context.identity(item.name, { kind: label ? 'text' : 'decoration' }),
      element('p:cNvSpPr'),
      element('p:nvPr', item.placeholder?.role === 'decoration' ? { userDrawn: true } : {}),
    ),
    element(
      'p:spPr',
      {},
      transform(item.frame),
      geometry(presets[item.shape], item.shape === 'round-rect' ? corner : undefined),
      item.fill ? solidFill(item.fill) : element('a:noFill'),
      outline(item.stroke),
    ),
    // PowerPoint repairs some shapes that have no text body at all.
    element(
      'p:txBody',
      {},
      bodyProperties(label?.valign ?? 'middle'),
      element('a:lstStyle'),
      textParagraphs(label?.paragraphs ?? [], null, {
        fonts: 'mn',
        theme: context.fonts,
        link: context.link,
      }),
    ),
  );
}

function paintLine(item: LineElement, context: PaintContext): Xml {
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      context.identity(item.name, { kind: 'decoration' }),
      element('p:cNvCxnSpPr'),
      element('p:nvPr', item.placeholder?.role === 'decoration' ? { userDrawn: true } : {}),
    ),
    element('p:spPr', {}, transform(item.frame), geometry('line'), outline(item.stroke)),
  );
}

function paintImage(item: ImageElement, context: PaintContext): Xml {
  const slot = context.slot(item);
  const { raster, vector, orientation } = context.picture(item.asset);
  const turned = turnPicture(item, orientation);
  const isTurned = turned.degrees !== 0 || turned.mirrored;
  const inPlace = slot !== null && !isTurned && sameFrame(slot.planned.frame, item.frame);
  const decoration = item.placeholder?.role === 'decoration';
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      context.identity(item.name, decoration ? { kind: 'decoration' } : { kind: 'alt', text: item.alt || item.name }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noGrp: slot ? true : undefined, noChangeAspect: true })),
      nonVisualProperties(item, context),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': raster }, vector ? vectorBlip(vector) : null),
      element('a:srcRect', {
        l: permille(turned.cut.left) || undefined,
        t: permille(turned.cut.top) || undefined,
        r: permille(turned.cut.right) || undefined,
        b: permille(turned.cut.bottom) || undefined,
      }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'p:spPr',
      {},
      inPlace ? null : transform(turned.frame, 'a:xfrm', turned),
      item.clip === 'ellipse' ? geometry('ellipse') : inPlace ? null : geometry('rect'),
    ),
  );
}

/** The drawing itself, for programs that draw SVG; the others show the raster beside it. */
function vectorBlip(relation: string): Xml {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': relation,
      }),
    ),
  );
}
