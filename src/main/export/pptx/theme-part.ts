import { colorScheme, element, join, type Xml } from '#main/office';
import type { SceneTheme } from '#shared/page';
import { faceOf, officeFontName, type Typeface } from '#shared/text';
import { presentationNamespaces } from './namespaces';

/** A theme part: colours and fonts of the scene, and the plain fills, lines and effects that the format demands. */
export function themePart(theme: SceneTheme): Xml {
  return element(
    'a:theme',
    { 'xmlns:a': presentationNamespaces['xmlns:a'], name: theme.name },
    element('a:themeElements', {}, colorScheme(theme), fontScheme(theme), formatScheme(theme.name)),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  );
}

function fontScheme({ name, fonts }: SceneTheme): Xml {
  const pair = (use: string, typeface: Typeface) => {
    const look = { bold: false, italic: false, typeface };
    const [latin, cjk] = [officeFontName(faceOf('latin', look)), officeFontName(faceOf('cjk', look))];
    return element(
      use,
      {},
      element('a:latin', { typeface: latin }),
      element('a:ea', { typeface: cjk }),
      element('a:cs', { typeface: latin }),
      element('a:font', { script: 'Hans', typeface: cjk }),
    );
  };
  return element('a:fontScheme', { name }, pair('a:majorFont', fonts.heading), pair('a:minorFont', fonts.body));
}

/** Three of each, subtle to intense, is what the format demands; ours are all plain. */
function formatScheme(name: string): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) =>
    element(
      'a:ln',
      { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      fill,
      element('a:prstDash', { val: 'solid' }),
      element('a:miter', { lim: 800_000 }),
    );
  const noEffect = element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, join([6_350, 12_700, 19_050].map(line))),
    element('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
