import { type DocumentLanguage, documentLanguages } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import {
  blockSchema,
  type Misfit,
  misfitIn,
  type Paragraph,
  type Path,
  projectSchema,
  type Slide,
  sectionSchema,
  slideSchema,
  themeIds,
} from '#shared/project';

/** A word of a newer program's that this one does not know. */
export interface NewerWord {
  readonly place: string;
  readonly word: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The word at which a value misfits; null when it misfits for another reason. */
export function newerWordAt(value: unknown, { place, detail }: Misfit): NewerWord | null {
  if (detail.what !== 'unknownValue') return null;
  const word = place.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], value);
  // Where words are known, a number is a mistake; a number may be new where numbers are known, as levels are.
  const isNumber = typeof word === 'number' && /^[\d, ]+$/.test(detail.about ?? '');
  if (typeof word !== 'string' && !isNumber) return null;
  return { place: place.join('/'), word: String(word).slice(0, 80) };
}

/**
 * A newer program's project with notes in place of what this one can't show: slides, blocks of the plan, and the look of the deck. What
 * figures and facts follow from gets none, since whatever was shown in its place would be wrong. The value is not changed.
 */
export function withStandIns(project: Json): { readonly project: Json; readonly words: readonly NewerWord[] } {
  const language = documentLanguages.find((one) => one === project.language) ?? 'en';
  const words: NewerWord[] = [];
  const mended = <T>(
    value: unknown,
    schema: Parameters<typeof misfitIn>[0],
    place: Path,
    standIn: (word: string) => T,
  ) => {
    const misfit = misfitIn(schema, value);
    const word = misfit && newerWordAt(value, misfit);
    if (!word) return value;
    words.push({ ...word, place: [...place, ...misfit.place].join('/') });
    return standIn(word.word);
  };
  const { deck, plan } = project;
  const { shape } = projectSchema.shape.deck;
  const mendedDeck = isRecord(deck)
    ? {
        ...deck,
        theme: mended(deck.theme, shape.theme, ['deck', 'theme'], () => themeIds[0]),
        mode: mended(deck.mode, shape.mode, ['deck', 'mode'], () => undefined),
        slides: eachOf(deck.slides, (slide, index) =>
          mended(slide, slideSchema, ['deck', 'slides', index], (word) => slideAbout(slide, word, language)),
        ),
      }
    : deck;
  const section = (value: unknown, index: number) => {
    if (!isRecord(value)) return value;
    const place = ['plan', 'sections', index];
    const kind = mended(value.kind, sectionSchema.shape.kind, [...place, 'kind'], () => 'custom');
    const body = eachOf(value.body, (block, at) =>
      mended(block, blockSchema, [...place, 'body', at], (word) => paragraphAbout(word, language)),
    );
    return { ...value, kind, body };
  };
  const mendedPlan = isRecord(plan) ? { ...plan, sections: eachOf(plan.sections, section) } : plan;
  return { project: { ...project, deck: mendedDeck, plan: mendedPlan }, words };
}

function slideAbout(slide: unknown, word: string, language: DocumentLanguage): Slide {
  const { id, hidden, notes } = slide as Json;
  const { t } = createTranslator(language);
  const text = (words: string) => ({
    kind: 'text' as const,
    paragraphs: [{ type: 'paragraph' as const, level: 0 as const, list: 'none' as const, children: [{ text: words }] }],
  });
  return {
    id: String(id),
    kind: 'custom',
    layout: 'title-body',
    hidden: hidden === true,
    slots: { title: text(t('document.newer.title')), body: text(t('document.newer.text', { word })) },
    notes: typeof notes === 'string' ? notes : '',
  };
}

function paragraphAbout(word: string, language: DocumentLanguage): Paragraph {
  const { t } = createTranslator(language);
  return {
    type: 'paragraph',
    children: [{ text: `[${t('document.newer.title')}. ${t('document.newer.text', { word })}]`, italic: true }],
  };
}

function eachOf(list: unknown, make: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(list) ? list.map(make) : list;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
