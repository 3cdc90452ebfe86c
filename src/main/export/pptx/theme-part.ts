import type { SceneTheme } from '#shared/scene';
import { colorScheme } from './colors';
import { presentationNamespaces } from './namespaces';
import { element, join, type Xml } from './xml';

/** Latin text of the theme: the preview measures with Arimo, which has the same advances. */
export const latinTypeface = 'Arial';
/** Chinese text of the theme: an ideograph is one em wide in every face that may stand in for it. */
export const cjkTypeface = 'Microsoft YaHei';
/** Code. Cousine has the same advances. */
export const monoTypeface = 'Courier New';

/** A theme part: colours and fonts of the scene, and the plain fills, lines and effects that the format demands. */
export function themePart(theme: SceneTheme): Xml {
  return element(
    'a:theme',
    { 'xmlns:a': presentationNamespaces['xmlns:a'], name: theme.name },
    element('a:themeElements', {}, colorScheme(theme), fontScheme(theme.name), formatScheme(theme.name)),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  );
}

function fontScheme(name: string): Xml {
  const fonts = (use: string) =>
    element(
      use,
      {},
      element('a:latin', { typeface: latinTypeface }),
      element('a:ea', { typeface: cjkTypeface }),
      element('a:cs', { typeface: latinTypeface }),
      element('a:font', { script: 'Hans', typeface: cjkTypeface }),
    );
  return element('a:fontScheme', { name }, fonts('a:majorFont'), fonts('a:minorFont'));
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
