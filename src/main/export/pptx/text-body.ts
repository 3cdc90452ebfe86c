import type { FontFamily, LaidParagraph, TextElement } from '#shared/scene';
import { schemeColor, solidFill } from './colors';
import { type LevelLooks, type Look, paragraphLooks } from './looks';
import { isAllEastAsian, type ScriptRun, scriptRuns } from './script-runs';
import type { TextRoom } from './text-room';
import { latinTypeface, monoTypeface } from './theme-part';
import { centipoints, emu } from './units';
import { element, join, textNode, type Xml } from './xml';

/** What text needs to know of the slide that it stands on. */
export interface TextContext {
  /** The relation of a link's address; null when the address is not one that may leave. */
  readonly link: (url: string) => string | null;
  /** The theme's fonts that it is set in: `mj` for headings, `mn` for everything else. */
  readonly fonts: ThemeFonts;
  /** The text holds the slide's number: its first digits become a field that PowerPoint keeps up to date. */
  readonly numbered?: boolean;
}

export type ThemeFonts = 'mj' | 'mn';

type Anchor = TextElement['valign'];
const anchors: Readonly<Record<Anchor, string>> = { top: 't', middle: 'ctr', bottom: 'b' };
const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/**
 * Body properties of a text frame that equals the scene's: no fitting, and no insets but those that `room` asks for.
 * What equals `inherited` is left to the layout, so that it can be changed there.
 */
export function bodyProperties(valign: Anchor, inherited: Anchor | null = null, room: TextRoom | null = null): Xml {
  const own = inherited === null;
  const inset = (pt: number | undefined) => (pt || own ? emu(pt ?? 0) : undefined);
  return element(
    'a:bodyPr',
    {
      vert: own ? 'horz' : undefined,
      wrap: own ? 'square' : undefined,
      lIns: inset(room?.leftPt),
      tIns: inset(0),
      rIns: inset(room?.rightPt),
      bIns: inset(0),
      rtlCol: own ? false : undefined,
      anchor: valign === inherited ? undefined : anchors[valign],
    },
    element('a:noAutofit'),
  );
}

/** The paragraphs of a text; `levels` are the looks that the layout already gives it. */
export function textParagraphs(
  paragraphs: readonly LaidParagraph[],
  levels: LevelLooks | null,
  context: TextContext,
): Xml {
  const looks = paragraphLooks(paragraphs);
  if (paragraphs.length === 0) return element('a:p', {}, element('a:endParaRPr', { lang: 'en-US' }));
  return join(
    paragraphs.map((paragraph, index) => {
      const look = looks[index] as Look;
      const inherited = levels?.[paragraph.level] ?? null;
      const runs = scriptRuns(paragraph);
      return element(
        'a:p',
        {},
        unlessEmpty(paragraphProperties('a:pPr', look, inherited, paragraph.level)),
        join(runs.map((run) => (context.numbered ? numberElement : runElement)(run, inherited, context))),
        // A line that nothing stands on has no run to take its size from.
        (runs.at(-1)?.text ?? '\n') === '\n' ? endProperties(look, inherited) : null,
      );
    }),
  );
}

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

function unlessEmpty(properties: Xml): Xml | null {
  return properties === element('a:pPr') ? null : properties;
}

function paragraphProperties(
  name: string,
  look: Look,
  inherited: Look | null,
  level: number,
  runDefaults: Xml | null = null,
): Xml {
  const changed = (property: keyof Look) => look[property] !== inherited?.[property];
  const indents = changed('indentPt') || changed('hangPt');
  const base = inherited === null;
  const marked = changed('mark') || (look.mark !== 'none' && changed('markColor'));
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
    changed('pitchPt') ? element('a:lnSpc', {}, element('a:spcPts', { val: centipoints(look.pitchPt) })) : null,
    changed('spaceBeforePt')
      ? element('a:spcBef', {}, element('a:spcPts', { val: centipoints(look.spaceBeforePt) }))
      : null,
    base ? element('a:spcAft', {}, element('a:spcPts', { val: 0 })) : null,
    marked ? markProperties(look) : null,
    runDefaults,
  );
}

function markProperties({ mark, markColor }: Look): Xml {
  const [kind, form = '', start] = mark.split(' ');
  if (kind === 'none') return element('a:buNone');
  return join([
    element('a:buClr', {}, schemeColor(markColor)),
    element('a:buFont', { typeface: latinTypeface }),
    kind === 'bullet'
      ? element('a:buChar', { char: form })
      : element('a:buAutoNum', { type: form, startAt: start === '1' ? undefined : start }),
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

function endProperties(look: Look, inherited: Look | null): Xml {
  const sz = look.sizePt === inherited?.sizePt ? undefined : centipoints(look.sizePt);
  return element('a:endParaRPr', { lang: 'en-US', sz });
}

function runElement(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
  const properties = runProperties(run, inherited, context);
  if (run.text === '\n') return element('a:br', {}, properties);
  return element('a:r', {}, properties, element('a:t', {}, textNode(run.text)));
}

/** A run that holds the slide's number: the digits as a field, what stands around them as it is. */
function numberElement(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
  const [, before = '', digits, after = ''] = /^(\D*)(\d+)(.*)$/s.exec(run.text) ?? [];
  if (digits === undefined) return runElement(run, inherited, context);
  const plain = (text: string) => (text === '' ? null : runElement({ ...run, text }, inherited, context));
  const field = element(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    runProperties(run, inherited, context),
    element('a:t', {}, textNode(digits)),
  );
  return join([plain(before), field, plain(after)]);
}

/** Marks that both scripts have: PowerPoint and LibreOffice choose their face by what stands around them. */
const sharedMarks = /[“”‘’…—·]/;

/** The properties of one run, with the tag that a run or a field needs. */
export function runProperties(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
  const { style, family, text } = run;
  const cjk = family === 'cjk';
  // The East Asian face has no true italic; a slanted one would not be what the preview shows.
  const italic = style.italic && !cjk;
  const link = style.link === '' ? null : context.link(style.link);
  return element(
    'a:rPr',
    {
      lang: cjk ? 'zh-CN' : 'en-US',
      altLang: cjk ? 'en-US' : 'zh-CN',
      sz: style.sizePt === inherited?.sizePt ? undefined : centipoints(style.sizePt),
      b: style.bold === (inherited?.bold ?? false) ? undefined : style.bold,
      i: italic === (inherited?.italic ?? false) ? undefined : italic,
      u: style.underline ? 'sng' : undefined,
      strike: style.strike ? 'sngStrike' : undefined,
      kern: inherited === null ? 0 : undefined,
      dirty: false,
    },
    style.color === inherited?.color ? null : solidFill(style.color),
    typefaces(family, text, context.fonts),
    link === null ? null : hyperlink(link),
  );
}

function typefaces(family: FontFamily, text: string, fonts: ThemeFonts): Xml | null {
  if (family === 'mono') {
    return join([
      element('a:latin', { typeface: monoTypeface }),
      sharedMarks.test(text) ? element('a:ea', { typeface: monoTypeface }) : null,
      element('a:cs', { typeface: monoTypeface }),
    ]);
  }
  if (family === 'cjk') return !isAllEastAsian(text) ? element('a:latin', { typeface: `+${fonts}-ea` }) : null;
  return sharedMarks.test(text) ? element('a:ea', { typeface: `+${fonts}-lt` }) : null;
}

/** The theme's faces for each script. */
export function themeFaces(fonts: ThemeFonts): Xml {
  return join([
    element('a:latin', { typeface: `+${fonts}-lt` }),
    element('a:ea', { typeface: `+${fonts}-ea` }),
    element('a:cs', { typeface: `+${fonts}-cs` }),
  ]);
}

/** Without the extension PowerPoint 2019 and later paint the link in the theme's link colour, whatever the run says. */
function hyperlink(relation: string): Xml {
  return element(
    'a:hlinkClick',
    { 'r:id': relation },
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
        element('ahyp:hlinkClr', {
          'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
          val: 'tx',
        }),
      ),
    ),
  );
}
