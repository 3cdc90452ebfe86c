import { centipoints, element, emu, join, type Xml } from '#main/office';
import type { LaidParagraph, TextElement } from '#shared/page';
import { paragraphProperties } from './level-properties';
import { type LevelLooks, type Look, paragraphLook } from './looks';
import { numberElement, runElement, type TextContext } from './run-element';
import { scriptRuns } from './script-runs';
import type { TextRoom } from './text-room';

type Anchor = TextElement['valign'];
const anchors: Readonly<Record<Anchor, string>> = { top: 't', middle: 'ctr', bottom: 'b' };
/**
 * Body properties of a text frame that equals the scene's: no fitting, and no insets but those that `room` asks for.
 * What equals `inherited` is left to the layout, so that it can be changed there.
 */
export function bodyProperties(
  valign: Anchor,
  inherited: Anchor | null = null,
  room: TextRoom | null = null,
  wrap: 'square' | 'none' = 'square',
): Xml {
  const own = inherited === null;
  const inset = (pt: number | undefined) => (pt || own ? emu(pt ?? 0) : undefined);
  return element(
    'a:bodyPr',
    {
      vert: own ? 'horz' : undefined,
      wrap: own ? wrap : undefined,
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

/** The paragraphs of a text; `levels` are the looks that the layout already gives it, `squeezes` is its room's. */
export function textParagraphs(
  paragraphs: readonly LaidParagraph[],
  levels: LevelLooks | null,
  context: TextContext,
  squeezes = true,
): Xml {
  if (paragraphs.length === 0) return element('a:p', {}, element('a:endParaRPr', { lang: 'en-US' }));
  return join(
    paragraphs.map((paragraph) => {
      const look = paragraphLook(paragraph);
      const inherited = levels?.[paragraph.level] ?? null;
      const runs = scriptRuns(paragraph, squeezes);
      return element(
        'a:p',
        {},
        unlessEmpty(paragraphProperties('a:pPr', look, inherited, paragraph.level)) ??
          (context.footer ? ownText : null),
        join(runs.map((run) => (context.numbered ? numberElement : runElement)(run, inherited, context))),
        // A line that nothing stands on has no run to take its size from.
        (runs.at(-1)?.text ?? '\n') === '\n' ? endProperties(look, inherited) : null,
      );
    }),
  );
}

/** Says what the master says already: without a word of its own LibreOffice takes a footer for a field of the master. */
const ownText = element('a:pPr', { eaLnBrk: true });

function unlessEmpty(properties: Xml): Xml | null {
  return properties === element('a:pPr') ? null : properties;
}

function endProperties(look: Look, inherited: Look | null): Xml {
  const sz = look.sizePt === inherited?.sizePt ? undefined : centipoints(look.sizePt);
  return element('a:endParaRPr', { lang: 'en-US', sz });
}
