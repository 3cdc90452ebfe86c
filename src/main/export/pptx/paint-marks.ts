import { element, emu, inkFill, join, transform, type Xml } from '#main/office';
import {
  type ChartElement,
  type Frame,
  type Ink,
  type InkStroke,
  type Mark,
  markParagraph,
  type PathCommand,
  type PathMark,
  type TextMark,
} from '#shared/page';
import type { PaintContext } from './paint-context';
import { bodyProperties, textParagraphs } from './text-body';
import { textRoom } from './text-room';

/** A chart as a group of native shapes, each named after what it shows. */
export function paintMarkGroup(item: ChartElement, context: PaintContext): Xml {
  const { x, y, w, h } = item.frame;
  const at = { x: emu(x), y: emu(y) };
  const size = { cx: emu(w), cy: emu(h) };
  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      context.identity(item.name, { kind: 'alt', text: item.alt || item.name }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', at),
        element('a:ext', size),
        element('a:chOff', at),
        element('a:chExt', size),
      ),
    ),
    join(item.marks.map((mark) => paintMark(mark, item.name, context))),
  );
}

/** A mark as a native shape. */
export function paintMark(mark: Mark, groupName: string, context: PaintContext): Xml {
  if (mark.kind === 'text') return paintMarkText(mark, context);
  const name = mark.name || groupName;
  switch (mark.kind) {
    case 'rect':
      return shape(name, mark, preset('rect'), mark.fill, mark.stroke ?? null, context);
    case 'circle': {
      const { x, y, r } = mark;
      const frame = { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
      return shape(name, frame, preset('ellipse'), mark.fill, mark.stroke, context);
    }
    case 'line':
      return line(name, { x: mark.x1, y: mark.y1, w: mark.x2 - mark.x1, h: mark.y2 - mark.y1 }, mark.stroke, context);
    case 'path': {
      const frame = boundsOf(mark);
      return shape(name, frame, outlineOf(mark, frame), mark.fill, mark.stroke, context);
    }
  }
}

function preset(name: string): Xml {
  return element('a:prstGeom', { prst: name }, element('a:avLst'));
}

function shape(
  name: string,
  frame: Frame,
  geometry: Xml,
  fill: Ink | null,
  stroke: InkStroke | null,
  context: PaintContext,
): Xml {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, context.identity(name, { kind: 'decoration' }), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform(frame),
      geometry,
      fill ? inkFill(fill, context.onDark) : element('a:noFill'),
      outline(stroke, context),
    ),
    element('p:txBody', {}, bodyProperties('middle'), element('a:lstStyle'), textParagraphs([], null, noLinks)),
  );
}

function line(name: string, frame: Frame, stroke: InkStroke, context: PaintContext): Xml {
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      context.identity(name, { kind: 'decoration' }),
      element('p:cNvCxnSpPr'),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, transform(frame), preset('line'), outline(stroke, context)),
  );
}

function outline(stroke: InkStroke | null, { onDark }: PaintContext): Xml {
  if (!stroke) return element('a:ln', {}, element('a:noFill'));
  const dashes = stroke.dashed ? [element('a:prstDash', { val: 'dash' })] : [];
  return element('a:ln', { w: emu(stroke.widthPt) }, inkFill(stroke.ink, onDark), ...dashes);
}

function boundsOf({ commands }: PathMark): Frame {
  const numbers = commands.flatMap(([, ...at]) => at);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(Math.max(...xs) - x, 0.01), h: Math.max(Math.max(...ys) - y, 0.01) };
}

function outlineOf({ commands, fill }: PathMark, frame: Frame): Xml {
  const point = (x: number, y: number) => element('a:pt', { x: emu(x - frame.x), y: emu(y - frame.y) });
  const step = (command: PathCommand): Xml => {
    if (command[0] === 'Z') return element('a:close');
    if (command[0] === 'C') {
      const [, ax, ay, bx, by, x, y] = command;
      return element('a:cubicBezTo', {}, point(ax, ay), point(bx, by), point(x, y));
    }
    const [letter, x, y] = command;
    return element(letter === 'M' ? 'a:moveTo' : 'a:lnTo', {}, point(x, y));
  };
  const path = { w: emu(frame.w), h: emu(frame.h), fill: fill ? undefined : 'none' };
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', path, join(commands.map(step)))),
  );
}

const noLinks = { fonts: 'mn', link: () => null } as const;

/** A text of a chart as a text box. On one line it needs no room: a program that measures wider must not break it. */
function paintMarkText(mark: TextMark, context: PaintContext): Xml {
  const paragraph = markParagraph(mark);
  const isLine = mark.lines.length === 1;
  const room = isLine ? null : textRoom([paragraph], mark.frame.w);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      context.identity(mark.text, { kind: 'text' }),
      element('p:cNvSpPr', { txBox: true }),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, transform(mark.frame), preset('rect'), element('a:noFill')),
    element(
      'p:txBody',
      {},
      bodyProperties('top', null, room, isLine ? 'none' : 'square'),
      element('a:lstStyle'),
      textParagraphs([paragraph], null, noLinks, room?.squeezes),
    ),
  );
}
