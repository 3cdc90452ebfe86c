import { element, join, type Xml } from '#main/office';
import { type CellFormat, type CellRole, type CellStyle, formatCode } from './cell-style';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What money looks like in a book, and which font it is set in. */
export interface BookLook {
  readonly symbol: string;
  /** Digits after the point in an amount: 2, none for yen. */
  readonly decimals: number;
  readonly font: string;
}

interface RoleLook {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly fill: string | null;
  readonly border: 'none' | 'frame' | 'above' | 'double';
}

const plain: RoleLook = { size: 10, color: '1F2933', bold: false, fill: null, border: 'none' };
const roleLooks: Readonly<Record<CellRole, RoleLook>> = {
  plain,
  input: { ...plain, color: '0000FF', fill: 'FFF9E3', border: 'frame' },
  sum: { ...plain, bold: true, border: 'above' },
  total: { ...plain, bold: true, fill: 'EEF2F6', border: 'double' },
  title: { ...plain, size: 16, bold: true, color: '24425C' },
  heading: { ...plain, size: 11, bold: true, color: '24425C', fill: 'DCE5EE' },
  head: { ...plain, bold: true, color: 'FFFFFF', fill: '24425C' },
  note: { ...plain, color: '65717F' },
  quiet: { ...plain, size: 9, color: '65717F' },
  link: { ...plain, color: '1A5FA8' },
};

/** The styles of a book as they are asked for: the same one has the same number. */
export interface StyleTable {
  readonly numberOf: (style: CellStyle) => number;
  readonly part: () => Xml;
}

export function createStyleTable(book: BookLook): StyleTable {
  const used: CellStyle[] = [{ role: 'plain', format: 'text' }];
  const numbers = new Map<string, number>([['plain/text', 0]]);
  return {
    numberOf: (style) => {
      const key = `${style.role}/${style.format}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, used.length);
      used.push(style);
      return used.length - 1;
    },
    part: () => stylesPart(used, book),
  };
}

const roles = Object.keys(roleLooks) as CellRole[];

function stylesPart(used: readonly CellStyle[], book: BookLook): Xml {
  const formats = [...new Set(used.map(({ format }) => format))];
  const codes = formats.map((format) => formatCode(format, book.symbol, book.decimals));
  const looks = roles.map((role) => roleLooks[role]);
  return element(
    'styleSheet',
    { xmlns: namespace },
    counted(
      'numFmts',
      codes.map((formatCode, at) => element('numFmt', { numFmtId: 164 + at, formatCode })),
    ),
    counted(
      'fonts',
      looks.map((look) => font(look, book.font)),
    ),
    counted('fills', [
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
      ...looks.map(({ fill }) => fillOf(fill)),
    ]),
    counted('borders', looks.map(borderOf)),
    counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted(
      'cellXfs',
      used.map((style) => cellFormat(style, formats)),
    ),
    counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    counted('dxfs', [colours('166534', 'DCFCE7'), colours('991B1B', 'FEE2E2')]),
  );
}

function counted(name: string, children: readonly Xml[]): Xml {
  return element(name, { count: children.length }, join(children));
}

function font({ size, color, bold }: RoleLook, name: string): Xml {
  return element(
    'font',
    {},
    bold ? element('b') : null,
    element('sz', { val: size }),
    element('color', { rgb: `FF${color}` }),
    element('name', { val: name }),
    element('family', { val: 2 }),
  );
}

function fillOf(fill: string | null): Xml {
  if (!fill) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  const solid = element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: `FF${fill}` }));
  return element('fill', {}, solid);
}

function borderOf({ border }: RoleLook): Xml {
  const side = (name: string, style: string | null, rgb: string) =>
    style ? element(name, { style }, element('color', { rgb })) : element(name);
  const frame = border === 'frame' ? 'hair' : null;
  const top = border === 'above' || border === 'double' ? 'thin' : frame;
  const bottom = border === 'double' ? 'double' : frame;
  const rgb = border === 'frame' ? 'FFB9A96A' : 'FF24425C';
  const sides = [
    side('left', frame, rgb),
    side('right', frame, rgb),
    side('top', top, rgb),
    side('bottom', bottom, rgb),
  ];
  return element('border', {}, join(sides), element('diagonal'));
}

function cellFormat({ role, format }: CellStyle, formats: readonly CellFormat[]): Xml {
  const at = roles.indexOf(role);
  const isText = format === 'text' || format === 'wrapped' || format === 'indented';
  // A dash in place of a number stands where the number would.
  const horizontal = isText ? 'left' : 'right';
  const indent = format === 'indented' ? 2 : role === 'note' && isText ? 1 : undefined;
  const vertical = format === 'wrapped' ? 'top' : 'center';
  return element(
    'xf',
    {
      numFmtId: isText ? 0 : 164 + formats.indexOf(format),
      fontId: at,
      fillId: at + 2,
      borderId: at,
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
    },
    element('alignment', {
      horizontal,
      vertical,
      wrapText: format === 'wrapped' ? true : undefined,
      indent,
    }),
  );
}

/** What a colour rule does to a cell. */
function colours(text: string, fill: string): Xml {
  return element(
    'dxf',
    {},
    element('font', {}, element('color', { rgb: `FF${text}` })),
    element('fill', {}, element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: `FF${fill}` }))),
  );
}
