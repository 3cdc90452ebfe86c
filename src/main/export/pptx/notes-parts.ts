import { element, join, languageOf, languageRuns, textNode, themeFaces, type Xml } from '#main/office';
import type { Translator } from '#shared/i18n';
import { presentationNamespaces } from './namespaces';
import { createIdentities } from './paint-context';
import { colorMap, commonSlide, masterColorMapping } from './shape-tree';

/** An A4-like page, upright: what PowerPoint calls the notes size, in EMU. */
export const notesSize = { cx: 6_858_000, cy: 9_144_000 } as const;

const imagePlace = { x: 685_800, y: 1_143_000, cx: 5_486_400, cy: 3_086_100 } as const;
const textPlace = { x: 685_800, y: 4_400_550, cx: 5_486_400, cy: 3_600_450 } as const;

/** The notes master: the slide's picture above, the notes below. */
export function notesMasterPart(words: Translator): Xml {
  const levels = [1, 2, 3].map((level) =>
    element(
      `a:lvl${level}pPr`,
      { marL: (level - 1) * 228_600, algn: 'l', eaLnBrk: true, latinLnBrk: false, hangingPunct: false },
      element('a:spcBef', {}, element('a:spcPts', { val: 400 })),
      element(
        'a:defRPr',
        { sz: 1_200, kern: 0 },
        element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
        themeFaces('mn'),
      ),
    ),
  );
  const prompt = words.t('pptx.notes');
  const text = element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: languageOf(prompt) }), runText(prompt)));
  return element(
    'p:notesMaster',
    presentationNamespaces,
    commonSlide('paper', noteShapes(words, text, { image: 2, text: 3 }, true)),
    colorMap(),
    element('p:notesStyle', {}, join(levels)),
  );
}

/** The notes of one slide, a paragraph each. */
export function notesPart(notes: readonly string[], words: Translator): Xml {
  const paragraphs = notes.map((note) => {
    return element(
      'a:p',
      {},
      join(
        languageRuns(note).map((run) =>
          element('a:r', {}, element('a:rPr', { lang: run.language }), runText(run.text)),
        ),
      ),
    );
  });
  return element(
    'p:notes',
    presentationNamespaces,
    commonSlide(null, noteShapes(words, join(paragraphs), { image: 0, text: 1 }, false)),
    masterColorMapping(),
  );
}

function runText(text: string): Xml {
  return element('a:t', {}, textNode(text));
}

function noteShapes(words: Translator, text: Xml, indexes: { image: number; text: number }, placed: boolean): Xml {
  const identity = createIdentities();
  const box = (place: { x: number; y: number; cx: number; cy: number }) =>
    element(
      'p:spPr',
      {},
      placed
        ? element(
            'a:xfrm',
            {},
            element('a:off', { x: place.x, y: place.y }),
            element('a:ext', { cx: place.cx, cy: place.cy }),
          )
        : null,
      placed ? element('a:prstGeom', { prst: 'rect' }, element('a:avLst')) : null,
    );
  const mark = (type: string, idx: number) =>
    element('p:nvPr', {}, element('p:ph', { type, idx: idx === 0 ? undefined : idx }));
  return join([
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        identity(words.t('pptx.slideImage'), { kind: 'decoration' }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
        mark('sldImg', indexes.image),
      ),
      box(imagePlace),
    ),
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        identity(words.t('pptx.notes'), { kind: 'text' }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
        mark('body', indexes.text),
      ),
      box(textPlace),
      element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), text),
    ),
  ]);
}
