import type { Frame, Ink, Mark } from '#shared/page';
import { positiveParts } from '../clean-data';
import { ink, inksFor, textOn } from '../inks';
import { formatShown, notationFor } from '../notation';
import { type ChartLayout, type ChartSetting, laid, leastPt } from '../setting';
import { percentText, shares } from '../shares';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';

const sizes = [22, 20, 18, 17, 16, 15, 14, 13, 12];
const percentSizes = [20, 18, 16, 14];
/** Rows are no higher: what they leave of a frame, the bar takes. */
const highestRowPt = 60;
const barParts = { least: 0.24, most: 0.46 };

interface Fund {
  readonly name: string;
  readonly value: number;
  readonly isEmphasised: boolean;
  readonly ink: Ink;
  readonly percent: string;
  /** Empty where shares are all that is known. */
  readonly amount: string;
}

/** What money goes where: one bar of shares, and a row for each with its amount. */
export const layFunds: ChartLayout = (data, frame, { language, type }) => {
  const funds = fundsOf(data, language);
  const gapPt = Math.min(18, frame.h * 0.06);
  const spare = frame.h - funds.length * highestRowPt - gapPt;
  const barPt = Math.min(Math.max(spare, frame.h * barParts.least), frame.h * barParts.most);
  const listY = frame.y + barPt + gapPt;
  const list = { ...frame, y: listY, h: frame.y + frame.h - listY };
  return laid([...barOfShares(funds, { ...frame, h: barPt }, type), ...fundRows(funds, list, type)]);
};

function fundsOf(data: ChartData, language: ChartSetting['language']): readonly Fund[] {
  const parts = positiveParts(data);
  const emphasis = parts.findIndex((part) => part.isEmphasised);
  const inks = inksFor(parts.length, emphasis);
  const values = parts.map(({ value }) => value);
  const percents = shares(values).map(percentText);
  const notation = notationFor(values, data, language);
  return parts.map((part, at) => ({
    ...part,
    ink: inks[at] as Ink,
    percent: percents[at] ?? '',
    amount: data.unit === 'percent' ? '' : formatShown(part.value / notation.divisor, notation),
  }));
}

function barOfShares(funds: readonly Fund[], frame: Frame, type: Typesetter): readonly Mark[] {
  const sum = funds.reduce((total, { value }) => total + value, 0);
  const percentPt = percentSizes.find((size) => type.lineHeight(size) * 2.4 <= frame.h) ?? 14;
  let x = frame.x;
  return funds.flatMap(({ name, value, percent, ink: fill }, at): Mark[] => {
    const isLast = at === funds.length - 1;
    const left = x;
    x = isLast ? frame.x + frame.w : x + (frame.w * value) / sum;
    const gap = isLast || x - left <= 3 ? 0 : 1.5;
    const w = x - left - gap;
    const look = { sizePt: percentPt, color: textOn(fill), bold: true, align: 'center' } as const;
    const inBar = type.width(percent, percentPt, true) + 10 <= w && type.lineHeight(percentPt) <= frame.h;
    return [
      { kind: 'rect', name, x: left, y: frame.y, w, h: frame.h, fill },
      ...(inBar ? [type.middle(percent, left + w / 2, frame.y + frame.h / 2, look)] : []),
    ];
  });
}

function fundRows(funds: readonly Fund[], frame: Frame, type: Typesetter): readonly Mark[] {
  const rowPt = Math.min(frame.h / funds.length, highestRowPt);
  const widest = (of: (fund: Fund) => string, size: number) =>
    Math.max(0, ...funds.map((fund) => type.width(of(fund), size, true)));
  const widthsAt = (size: number) => ({
    amount: widest(({ amount }) => amount, size),
    percent: widest(({ percent }) => percent, size),
    name: widest(({ name }) => name, size),
  });
  const fits = (size: number) => {
    if (type.lineHeight(size) + 4 > rowPt) return false;
    const { amount, percent, name } = widthsAt(size);
    return name <= frame.w - amount - percent - 80;
  };
  const sizePt = sizes.find(fits) ?? leastPt;
  const { amount, percent, name } = widthsAt(sizePt);
  const side = Math.round(sizePt * 0.7);
  const nameX = frame.x + side + 10;
  // In a wide frame, amounts far away from their names would be hard to follow.
  const right = frame.x + Math.min(frame.w, name + amount + percent + 220);
  const nameW = Math.max(right - percent - 24 - amount - 24 - nameX, 1);
  const places = { x: frame.x, right, amountX: right - percent - 24, nameX, nameW, side, sizePt, rowPt };
  return funds.flatMap((fund, at) =>
    fundRow(fund, frame.y + (at + 0.5) * rowPt, places, at === funds.length - 1, type),
  );
}

interface RowPlaces {
  readonly x: number;
  readonly right: number;
  readonly amountX: number;
  readonly nameX: number;
  readonly nameW: number;
  readonly side: number;
  readonly sizePt: number;
  readonly rowPt: number;
}

function fundRow(fund: Fund, y: number, at: RowPlaces, isLast: boolean, type: Typesetter): readonly Mark[] {
  const { name, isEmphasised: bold, ink: fill, amount, percent } = fund;
  const { x, right, side, sizePt, rowPt } = at;
  const look = { sizePt, color: bold ? 'accent' : 'ink', bold } as const;
  const words = type.shortened(name, at.nameW, sizePt, bold);
  const below = y + rowPt / 2;
  const stroke = { ink: ink('rule'), widthPt: 0.5 };
  return [
    { kind: 'rect', name, x, y: y - side / 2, w: side, h: side, fill },
    type.middle(words, at.nameX, y, look),
    ...(amount ? [type.middle(amount, at.amountX, y, { ...look, bold: true, align: 'right' })] : []),
    type.middle(percent, right, y, { ...look, color: bold ? 'accent' : 'muted', align: 'right' }),
    ...(isLast ? [] : [{ kind: 'line', name, x1: x, x2: right, y1: below, y2: below, stroke } as const]),
  ];
}
