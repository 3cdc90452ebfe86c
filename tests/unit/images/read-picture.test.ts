import { describe, expect, it } from 'vitest';
import { readImageInfo, readPicture, sanitiseSvg } from '#main/images';
import { AppFailure, type ErrorCode } from '#shared/base';
import { demoAssets } from '../../fixtures/demo-project';
import { tinyPng } from '../files/sample';

const [png = new Uint8Array()] = demoAssets().values();
const base64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
const gif = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
const webp = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
const jpeg = base64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKALXj/9k=',
);

function codeOf(work: () => unknown): ErrorCode | 'fine' {
  try {
    work();
    return 'fine';
  } catch (error) {
    if (error instanceof AppFailure) return error.error.code;
    throw error;
  }
}

describe('pictures', () => {
  it.each([
    ['png', png, 'image/png', 1200, 900],
    ['jpeg', jpeg, 'image/jpeg', 4, 3],
    ['jpeg with a tail, which goes', Buffer.concat([jpeg, new Uint8Array(99)]), 'image/jpeg', 4, 3],
    ['gif', gif, 'image/gif', 1, 1],
    ['webp', webp, 'image/webp', 1, 1],
  ] as const)('P1 are judged by their content: %s', (_name, bytes, type, widthPx, heightPx) => {
    expect(readImageInfo(bytes, 'logo.txt')).toEqual({ type, widthPx, heightPx });
    const picture = readPicture(bytes, 'logo.txt');
    const plain = type === 'image/jpeg' ? jpeg : bytes;
    expect(picture.asset).toEqual({ name: 'logo.txt', type, bytes: plain.length, widthPx, heightPx });
    expect(Buffer.from(picture.bytes).equals(plain)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('# not a picture')],
    ['nothing', new Uint8Array()],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003')],
    ['a PDF', Buffer.from('%PDF-1.7 ...')],
    ['a PNG cut short', png.subarray(0, png.length - 20)],
    ['a JPEG cut short', jpeg.subarray(0, jpeg.length - 2)],
    ['a bitmap', base64('Qk1CAAAAAAAAAD4AAAAoAAAAAQAAAAEAAAABAAEAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP///wAAAAAA')],
  ])('P2 that are none, or are broken, are refused: %s', (_name, bytes) => {
    expect(codeOf(() => readPicture(bytes, 'a.png'))).toBe('import.unsupportedImage');
  });

  it('P2 with a spoilt byte are refused when their format has sums', () => {
    const spoilt = Uint8Array.from(png);
    spoilt[500] = (spoilt[500] as number) ^ 4;
    expect(codeOf(() => readPicture(spoilt, 'a.png'))).toBe('import.unsupportedImage');
  });

  it('P3 that are too large are refused before they are painted', () => {
    expect(codeOf(() => readPicture(new Uint8Array(51 * 2 ** 20), 'a.png'))).toBe('import.tooLarge');
    const wide = Buffer.from(tinyPng, 'base64');
    wide.writeUInt32BE(60_000, 16);
    wide.writeUInt32BE(60_000, 20);
    expect(codeOf(() => readPicture(wide, 'a.png'))).toBe('import.unsupportedImage');
  });
});

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="8" ${attributes}>${inside}</svg>`;

describe('SVG', () => {
  it('P3 is not large for having small units', () => {
    for (const size of ['width="1e16" height="10"', 'viewBox="0 0 1e16 10"', 'width="10000001" height="1"']) {
      const huge = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><g/></svg>`);
      expect(() => readPicture(huge, 'huge.svg'), size).toThrow('import.unsupportedImage');
    }
    const page = '<svg xmlns="http://www.w3.org/2000/svg" width="29700" height="21000"><g/></svg>';
    expect(readPicture(Buffer.from(page), 'page.svg').asset).toMatchObject({ widthPx: 29_700, heightPx: 21_000 });
  });

  it('P4 keeps what it draws', () => {
    const drawing = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>' +
        '<style>.a { fill: url(#g); }</style><rect class="a" width="5" height="5" style="stroke: url(#g)"/>' +
        '<use xlink:href="#g"/><text x="1">你好 &amp; &lt;so&gt;</text><image href="data:image/png;base64,AAAA"/>',
    );
    expect(sanitiseSvg(drawing)).toBe(drawing.replace(' >', '>'));
    expect(readPicture(Buffer.from(drawing), 'a.svg').asset).toMatchObject({
      type: 'image/svg+xml',
      widthPx: 10,
      heightPx: 8,
    });
  });

  const hostile = [
    '<script>alert(1)</script>',
    '<SCRIPT xmlns="http://www.w3.org/2000/svg">alert(1)</SCRIPT>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<g onload="alert(1)"/>',
    '<g ONCLICK="alert(1)"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">alert(1)</body></foreignObject>',
    '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
    '<a href="&#106;avascript:alert(1)"><text>x</text></a>',
    '<image href="https://evil.example/alert(1).png"/>',
    '<image xlink:href="file:///etc/alert(1)"/>',
    '<image href="data:image/svg+xml;base64,alert(1)"/>',
    '<use href="other.svg#alert(1)"/>',
    '<style>@import "https://evil.example/alert(1).css";</style>',
    '<style>rect { fill: url(https://evil.example/alert(1)) }</style>',
    '<style>rect { fill: u\\72l(https://evil.example/alert(1)) }</style>',
    '<style>rect { fill: url(/* */"//evil.example/alert(1)") }</style>',
    '<rect style="background: url(\'//evil.example/alert(1)\')"/>',
    '<rect fill="url(http://evil.example/alert(1)#g)"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onmouseover" to="alert(1)"/>',
    '<g xml:base="https://evil.example/alert(1)"/>',
    '<iframe src="https://evil.example/alert(1)"/>',
    '<?xml-stylesheet href="https://evil.example/alert(1)"?>',
    '<!-- alert(1) -->',
  ];
  it.each(hostile)('P5 loses what could run or reach outside: %s', (inside) => {
    const clean = sanitiseSvg(svg(inside));
    expect(clean).not.toMatch(/alert|evil|script/i);
    expect(clean).toMatch(/^<svg /);
  });

  it('P5 loses an event attribute of its own, and a DOCTYPE that names a file on the web', () => {
    const doctype =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const clean = sanitiseSvg(doctype + svg('<g/>', 'onload="alert(1)"'));
    expect(clean).not.toMatch(/alert|DOCTYPE|dtd/);
  });

  it.each([
    [
      'entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">&a;</svg>',
    ],
    ['not well-formed', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g></svg>'],
    [
      'too deep',
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${'<g>'.repeat(5_000)}${'</g>'.repeat(5_000)}</svg>`,
    ],
    ['too long', `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${' '.repeat(6 * 2 ** 20)}</svg>`],
    [
      'not UTF-8',
      Buffer.from([
        ...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">'),
        0xff,
        ...Buffer.from('</svg>'),
      ]),
    ],
  ] as [string, string | Uint8Array][])('P6 that is %s is refused', (_name, bytes) => {
    expect(codeOf(() => readPicture(Buffer.from(bytes as Uint8Array), 'a.svg'))).toBe('import.unsupportedImage');
  });
});
