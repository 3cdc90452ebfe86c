import type { TrueType } from './true-type';

/**
 * A glyph's outline as SVG path data, in font units with y growing upwards; empty for a blank glyph. Composite glyphs are
 * drawn with their parts' scales and offsets. Source: the `glyf` table of the OpenType specification.
 */
export function glyphPath(font: TrueType, glyph: number): string {
  return contoursOf(font, glyph, 0).map(contourPath).join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
type Contour = readonly Point[];

/** Fonts nest parts once or twice; more is a loop. */
const deepest = 8;

function contoursOf(font: TrueType, glyph: number, depth: number): readonly Contour[] {
  const outline = font.outline(glyph);
  if (outline.length < 10 || depth > deepest) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const contours = view.getInt16(0);
  return contours >= 0 ? simpleContours(view, contours) : compositeContours(font, view, depth);
}

const flag = { onCurve: 0x01, shortX: 0x02, shortY: 0x04, repeat: 0x08, sameX: 0x10, sameY: 0x20 } as const;

function simpleContours(view: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const bits = view.getUint8(at++);
    const times = bits & flag.repeat ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(bits);
  }
  const coordinates = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((bits) => {
      if (bits & short) value += bits & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(bits & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(flag.shortX, flag.sameX);
  const ys = coordinates(flag.shortY, flag.sameY);
  const all = flags.map(
    (bits, index): Point => ({
      x: xs[index] as number,
      y: ys[index] as number,
      onCurve: (bits & flag.onCurve) !== 0,
    }),
  );
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] as number) + 1, end + 1));
}

const part = { words: 0x01, offsets: 0x02, scale: 0x08, more: 0x20, scales: 0x40, matrix: 0x80 } as const;

function compositeContours(font: TrueType, view: DataView, depth: number): readonly Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  let bits: number = part.more;
  while (bits & part.more) {
    bits = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const wide = (bits & part.words) !== 0;
    // Parts placed by matching points are not in the program's fonts; they would stay where they are.
    const placed = (bits & part.offsets) !== 0;
    const dx = placed ? (wide ? view.getInt16(at + 4) : view.getInt8(at + 4)) : 0;
    const dy = placed ? (wide ? view.getInt16(at + 6) : view.getInt8(at + 5)) : 0;
    at += wide ? 8 : 6;
    const fixed = () => {
      at += 2;
      return view.getInt16(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (bits & part.scale) a = d = fixed();
    else if (bits & part.scales) [a, d] = [fixed(), fixed()];
    else if (bits & part.matrix) [a, b, c, d] = [fixed(), fixed(), fixed(), fixed()];
    const placePoint = ({ x, y, onCurve }: Point): Point => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve });
    contours.push(...contoursOf(font, glyph, depth + 1).map((contour) => contour.map(placePoint)));
  }
  return contours;
}

const middle = (from: Point, to: Point): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, onCurve: true });

/** Two control points in a row have a point of the curve half way between them. */
function contourPath(contour: Contour): string {
  const first = contour.findIndex((point) => point.onCurve);
  const [head, tail] = [contour[0], contour.at(-1)];
  if (!head || !tail) return '';
  const start = first >= 0 ? (contour[first] as Point) : middle(tail, head);
  const rest = first >= 0 ? [...contour.slice(first + 1), ...contour.slice(0, first)] : contour;
  let path = `M${start.x} ${start.y}`;
  let control: Point | null = null;
  for (const point of [...rest, start]) {
    if (point.onCurve) {
      path += control ? `Q${control.x} ${control.y} ${point.x} ${point.y}` : `L${point.x} ${point.y}`;
      control = null;
      continue;
    }
    if (control) {
      const joint = middle(control, point);
      path += `Q${control.x} ${control.y} ${joint.x} ${joint.y}`;
    }
    control = point;
  }
  return `${path}Z`;
}
