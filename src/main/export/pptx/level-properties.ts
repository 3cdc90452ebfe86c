import {
  centipoints,
  element,
  emu,
  join,
  schemeColor,
  solidFill,
  type ThemeFonts,
  themeFaces,
  type Xml,
} from '#main/office';
import type { LevelLooks, Look } from './looks';

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/** The levels of a list style: `a:lvl1pPr` … `a:lvl3pPr`, each with what differs from `inherited`. */
export function listStyle(
  name: string,
  levels: LevelLooks,
  inherited: LevelLooks | null,
  fonts: ThemeFonts = 'mn',
): Xml {
  return element(
    name,
    {},
    join(
      levels.map((look, level) => {
        if (!look) return null;
        const above = inherited?.[level] ?? null;
        if (above && JSON.stringify(look) === JSON.stringify(above)) return null;
        return paragraphProperties(`a:lvl${level + 1}pPr`, look, above, 0, defaultRunProperties(look, above, fonts));
      }),
    ),
  );
}

/** How a paragraph or a level is set, as far as it differs from `inherited`; null inherits nothing. */
export function paragraphProperties(
  name: string,
  look: Look,
  inherited: Look | null,
  level: number,
  runDefaults: Xml | null = null,
): Xml {
  const changed = (property: keyof Look) => look[property] !== inherited?.[property];
  const indents = changed('indentPt') || changed('hangPt');
  const base = inherited === null;
  const marked = changed('mark') || (look.mark.kind !== 'none' && changed('markColor'));
  return element(
    name,
    {
      marL: indents ? emu(look.indentPt) : undefined,
      lvl: level > 0 ? level : undefined,
      indent: indents ? -emu(look.hangPt) : undefined,
      algn: changed('align') ? alignments[look.align] : undefined,
      eaLnBrk: base ? true : undefined,
      latinLnBrk: base ? false : undefined,
      hangingPunct: base ? false : undefined,
    },
    changed('lineHeightPt')
      ? element('a:lnSpc', {}, element('a:spcPts', { val: centipoints(look.lineHeightPt) }))
      : null,
    changed('spaceBeforePt')
      ? element('a:spcBef', {}, element('a:spcPts', { val: centipoints(look.spaceBeforePt) }))
      : null,
    base ? element('a:spcAft', {}, element('a:spcPts', { val: 0 })) : null,
    marked ? markProperties(look) : null,
    runDefaults,
  );
}

function markProperties({ mark, markColor }: Look): Xml {
  if (mark.kind === 'none') return element('a:buNone');
  return join([
    element('a:buClr', {}, schemeColor(markColor)),
    element('a:buFont', { typeface: '+mn-lt' }),
    mark.kind === 'bullet'
      ? element('a:buChar', { char: mark.sign })
      : element('a:buAutoNum', { type: 'arabicPeriod', startAt: mark.start === 1 ? undefined : mark.start }),
  ]);
}

function defaultRunProperties(look: Look, inherited: Look | null, fonts: ThemeFonts): Xml {
  const changed = (property: keyof Look) => look[property] !== inherited?.[property];
  return element(
    'a:defRPr',
    {
      sz: changed('sizePt') ? centipoints(look.sizePt) : undefined,
      b: changed('bold') ? look.bold : undefined,
      i: changed('italic') ? look.italic : undefined,
      kern: inherited === null ? 0 : undefined,
    },
    changed('color') ? solidFill(look.color) : null,
    inherited === null ? themeFaces(fonts) : null,
  );
}
