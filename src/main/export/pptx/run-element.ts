import {
  centipoints,
  element,
  isAllEastAsian,
  join,
  solidFill,
  type ThemeFonts,
  textNode,
  type Xml,
} from '#main/office';
import type { SceneTheme, TextStyle } from '#shared/page';
import { type FontFamily, officeFontName } from '#shared/text';
import type { Look } from './looks';
import type { ScriptRun } from './script-runs';

/** What text needs to know of the slide that it stands on. */
export interface TextContext {
  /** The relation of a link's address; null when the address is not one that may leave. */
  readonly link: (url: string) => string | null;
  /** The theme's fonts that it is set in: `mj` for headings, `mn` for everything else. */
  readonly fonts: ThemeFonts;
  /** What the theme's fonts are, where a text may be set in the other one. */
  readonly theme?: SceneTheme['fonts'];
  /** The text holds the slide's number: its first digits become a field that PowerPoint keeps up to date. */
  readonly numbered?: boolean;
  /** The text is the slide's footer (docs/decisions/0220). */
  readonly footer?: boolean;
}

/** A run, or a line break, with what differs from the looks that its level has already. */
export function runElement(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
  const properties = runProperties(run, inherited, context);
  if (run.text === '\n') return element('a:br', {}, properties);
  return element('a:r', {}, properties, element('a:t', {}, textNode(run.text)));
}

/** A run that holds the slide's number: the digits as a field, what stands around them as it is. */
export function numberElement(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
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

/** Signs that both scripts have (“ … → €): PowerPoint and LibreOffice choose their face by what stands around them. */
const sharedMarks = /[^\p{ASCII}\p{L}\p{M}]/u;

/** LibreOffice sets spaces and ASCII marks in the face of the script before them: a Chinese font's space is narrower. */
const leadingMarks = /^[^\p{L}\p{N}]/u;

function runProperties(run: ScriptRun, inherited: Look | null, context: TextContext): Xml {
  const { style, family, text, closerPt } = run;
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
      spc: closerPt === 0 ? undefined : -centipoints(closerPt),
      dirty: false,
    },
    style.color === inherited?.color ? null : solidFill(style.color),
    typefaces(family, text, fontsOf(style, context), context.fonts),
    link === null ? null : hyperlink(link),
  );
}

const monoTypeface = officeFontName({ family: 'mono' });

/** Which of the theme's fonts a run is set in: its place's own, unless its style is that of the other. */
function fontsOf({ typeface }: TextStyle, { fonts, theme }: TextContext): ThemeFonts {
  if (!theme || theme.heading === theme.body) return fonts;
  return (typeface ?? 'sans') === theme.heading ? 'mj' : 'mn';
}

function typefaces(family: FontFamily, text: string, fonts: ThemeFonts, own: ThemeFonts): Xml | null {
  if (family === 'mono') {
    return join([
      element('a:latin', { typeface: monoTypeface }),
      sharedMarks.test(text) ? element('a:ea', { typeface: monoTypeface }) : null,
      element('a:cs', { typeface: monoTypeface }),
    ]);
  }
  if (fonts !== own) {
    return join([
      element('a:latin', { typeface: `+${fonts}-${family === 'cjk' && !isAllEastAsian(text) ? 'ea' : 'lt'}` }),
      element('a:ea', { typeface: `+${fonts}-${family !== 'cjk' && sharedMarks.test(text) ? 'lt' : 'ea'}` }),
      element('a:cs', { typeface: `+${fonts}-cs` }),
    ]);
  }
  if (family === 'cjk') return !isAllEastAsian(text) ? element('a:latin', { typeface: `+${fonts}-ea` }) : null;
  return sharedMarks.test(text) || leadingMarks.test(text) ? element('a:ea', { typeface: `+${fonts}-lt` }) : null;
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
