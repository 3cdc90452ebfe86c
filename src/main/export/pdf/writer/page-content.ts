import { dashWidths, type Frame, type PathCommand } from '#shared/page';
import type { EmbeddedFont } from './embedded-fonts';

/** `RRGGBB`. */
export type Hex = string;

/** A piece of text on one baseline. */
export interface TextPiece {
  readonly text: string;
  readonly xPt: number;
  /** From the top of the page. */
  readonly baselinePt: number;
  readonly sizePt: number;
  readonly font: EmbeddedFont;
  readonly color: Hex;
  /** Added after every character. */
  readonly spacingPt?: number;
  /** Only the first character is seen; the others are still there to be copied. */
  readonly isCluster?: boolean;
}

export interface Paint {
  readonly fill?: Hex | null;
  readonly stroke?: { readonly color: Hex; readonly widthPt: number; readonly dashed?: true } | null;
}

/**
 * The drawing operators of one page. Coordinates are points from the top left corner, y downwards; they are turned into
 * PDF's here and nowhere else.
 */
export class PageContent {
  private readonly operators: string[] = [];

  constructor(private readonly heightPt: number) {}

  text(piece: TextPiece): void {
    if (piece.text === '') return;
    const spacing = piece.spacingPt ?? 0;
    this.operators.push(
      `BT /${piece.font.name} ${num(piece.sizePt)} Tf ${rgb(piece.color)} rg`,
      `${spacing === 0 ? '' : `${num(spacing)} Tc `}1 0 0 1 ${num(piece.xPt)} ${this.y(piece.baselinePt)} Tm`,
      // Character spacing outlives the text object.
      `<${piece.isCluster === true ? piece.font.encodeFirst(piece.text) : piece.font.encode(piece.text)}> Tj${spacing === 0 ? '' : ' 0 Tc'} ET`,
    );
  }

  rectangle(box: Frame, paint: Paint, radiusPt = 0): void {
    const radius = Math.min(radiusPt, box.w / 2, box.h / 2);
    this.draw(radius > 0 ? this.roundPath(box, radius) : this.rectanglePath(box), paint);
  }

  ellipse(box: Frame, paint: Paint): void {
    this.draw(this.ellipsePath(box), paint);
  }

  line(from: { x: number; y: number }, to: { x: number; y: number }, stroke: { color: Hex; widthPt: number }): void {
    this.draw(`${num(from.x)} ${this.y(from.y)} m ${num(to.x)} ${this.y(to.y)} l`, { stroke });
  }

  /** A dotted line; every dot is as wide as the stroke. Dots of lines that end at one place stand below each other. */
  dots(
    from: { x: number; y: number },
    to: { x: number; y: number },
    stroke: { color: Hex; widthPt: number; stepPt: number },
  ): void {
    this.operators.push(`q 1 J [0 ${num(stroke.stepPt)}] 0 d`);
    // Begun at the far end, which all leaders of a column share.
    this.line(to, from, stroke);
    this.operators.push('Q');
  }

  /** Lines and curves; the pieces of an outline are closed by their own `Z`. Lines without a fill have round ends and corners. */
  path(commands: readonly PathCommand[], paint: Paint): void {
    const path = commands.map(([letter, ...at]) => {
      if (letter === 'Z') return 'h';
      const points = at.map((value, index) => (index % 2 === 0 ? num(value) : this.y(value)));
      return `${points.join(' ')} ${letter.toLowerCase()}`;
    });
    const isLine = (paint.fill ?? null) === null;
    if (isLine) this.operators.push('q 1 J 1 j');
    this.draw(path.join(' '), paint);
    if (isLine) this.operators.push('Q');
  }

  /** Draws with everything outside the shape cut off. */
  clipped(box: Frame, shape: 'rect' | 'ellipse', draw: () => void): void {
    this.operators.push(`q ${shape === 'ellipse' ? this.ellipsePath(box) : this.rectanglePath(box)} W n`);
    draw();
    this.operators.push('Q');
  }

  /**
   * Draws another page, as large as `box`, in its place; nothing of it shows outside. What `draw` draws has the other
   * page's own coordinates. `scale`: the box's width to the page's.
   */
  inset(box: Frame, scale: number, draw: () => void): void {
    const down = this.heightPt * (1 - scale) - box.y;
    const move = `${factor(scale)} 0 0 ${factor(scale)} ${num(box.x)} ${num(down)} cm`;
    this.operators.push(`q ${this.rectanglePath(box)} W n ${move}`);
    draw();
    this.operators.push('Q');
  }

  /**
   * Draws a picture resource. `turn` is the matrix that puts the unit square of an upright picture where the stored
   * pixels need it (see `orientation`).
   */
  picture(name: string, box: Frame, turn: readonly number[]): void {
    const place = `${num(box.w)} 0 0 ${num(box.h)} ${num(box.x)} ${this.y(box.y + box.h)} cm`;
    this.operators.push(`q ${place} ${turn.map(num).join(' ')} cm /${name} Do Q`);
  }

  /** Content that belongs to the structure tree. */
  marked(type: string, id: number, draw: () => void): void {
    this.operators.push(`/${type} <</MCID ${id}>> BDC`);
    draw();
    this.operators.push('EMC');
  }

  /** Content that is furniture, not reading matter. */
  artifact(kind: 'Pagination' | 'Layout' | 'Background', draw: () => void): void {
    this.operators.push(`/Artifact <</Type /${kind}>> BDC`);
    draw();
    this.operators.push('EMC');
  }

  /** The operators; plain ASCII. */
  toString(): string {
    return this.operators.join('\n');
  }

  /** A distance from the top as PDF's distance from the bottom. */
  fromBottom(y: number): number {
    return this.heightPt - y;
  }

  private y(value: number): string {
    return num(this.heightPt - value);
  }

  private draw(path: string, paint: Paint): void {
    const fill = paint.fill ?? null;
    const stroke = paint.stroke ?? null;
    if (fill === null && stroke === null) return;
    const state = [
      ...(fill === null ? [] : [`${rgb(fill)} rg`]),
      ...(stroke === null ? [] : [`${rgb(stroke.color)} RG ${num(stroke.widthPt)} w`]),
    ];
    const operator = fill === null ? 'S' : stroke === null ? 'f' : 'B';
    const dashes = stroke?.dashed ? `[${dashWidths.map((width) => num(width * stroke.widthPt)).join(' ')}] 0 d ` : '';
    // Dashes outlive what is drawn with them.
    this.operators.push(`${state.join(' ')} ${dashes}${path} ${operator}${dashes === '' ? '' : ' [] 0 d'}`);
  }

  private rectanglePath(box: Frame): string {
    return `${num(box.x)} ${this.y(box.y + box.h)} ${num(box.w)} ${num(box.h)} re`;
  }

  private roundPath({ x, y, w, h }: Frame, r: number): string {
    const k = r * (1 - circle);
    const at = (px: number, py: number) => `${num(px)} ${this.y(py)}`;
    const curve = (a: string, b: string, c: string) => `${a} ${b} ${c} c`;
    return [
      `${at(x + r, y)} m ${at(x + w - r, y)} l`,
      curve(at(x + w - k, y), at(x + w, y + k), at(x + w, y + r)),
      `${at(x + w, y + h - r)} l`,
      curve(at(x + w, y + h - k), at(x + w - k, y + h), at(x + w - r, y + h)),
      `${at(x + r, y + h)} l`,
      curve(at(x + k, y + h), at(x, y + h - k), at(x, y + h - r)),
      `${at(x, y + r)} l`,
      curve(at(x, y + k), at(x + k, y), at(x + r, y)),
      'h',
    ].join(' ');
  }

  private ellipsePath({ x, y, w, h }: Frame): string {
    const rx = w / 2;
    const ry = h / 2;
    const cx = x + rx;
    const cy = y + ry;
    const kx = rx * circle;
    const ky = ry * circle;
    const at = (px: number, py: number) => `${num(px)} ${this.y(py)}`;
    return [
      `${at(cx + rx, cy)} m`,
      `${at(cx + rx, cy + ky)} ${at(cx + kx, cy + ry)} ${at(cx, cy + ry)} c`,
      `${at(cx - kx, cy + ry)} ${at(cx - rx, cy + ky)} ${at(cx - rx, cy)} c`,
      `${at(cx - rx, cy - ky)} ${at(cx - kx, cy - ry)} ${at(cx, cy - ry)} c`,
      `${at(cx + kx, cy - ry)} ${at(cx + rx, cy - ky)} ${at(cx + rx, cy)} c`,
      'h',
    ].join(' ');
  }
}

/** How far the handles of a Bézier curve lie from its ends to look like a quarter circle, in radii. */
const circle = 0.5522847498;

/** Three decimals are finer than any device; exponents and negative zero are not numbers in PDF. */
function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a coordinate: ${value}`);
  const text = String(Math.round(value * 1000) / 1000);
  return text === '-0' ? '0' : text;
}

/** A factor moves what is far from the corner further than a coordinate's rounding would. */
function factor(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

const inks = new Map<Hex, string>();

function rgb(hex: Hex): string {
  const known = inks.get(hex);
  if (known !== undefined) return known;
  const channel = (at: number) => num(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const ink = `${channel(0)} ${channel(2)} ${channel(4)}`;
  inks.set(hex, ink);
  return ink;
}
