import type { DocumentLanguage } from '#shared/base';
import { chartWithFacts, type FactResolver, factResolverOf, factsOf, resolveInParagraphs } from '#shared/facts';
import { createTranslator, type TextKey } from '#shared/i18n';
import type {
  Asset,
  Member,
  PictureView,
  Project,
  Slide,
  SlideParagraph,
  Slot,
  SlotKind,
  TextLook,
} from '#shared/project';
import { shownSlot } from './project-slots/project-slot';
import { isBlank } from './slide-text';
import { themesLook } from './text-look';
import type { ThemeDesign } from './theme-design';
import { themeOf } from './themes/theme-of';

type SlotOf<K extends SlotKind> = Extract<Slot, { kind: K }>;

export interface PictureContent {
  readonly key: string;
  readonly asset: Asset;
  readonly alt: string;
  readonly fit: 'cover' | 'contain';
  /** What of it is to be seen; absent: all of it, around its middle. */
  readonly view?: PictureView | undefined;
}

export interface Step {
  readonly label: readonly SlideParagraph[];
  readonly title: readonly SlideParagraph[];
  readonly text: readonly SlideParagraph[];
}

export interface Logo {
  readonly name: string;
  readonly picture: PictureContent | null;
}

/** What a layout may ask about its page: of empty slots, what the project has for them. Slots that hold the wrong kind of content count as empty. */
export interface PageContent {
  readonly slide: Slide;
  readonly number: number;
  readonly language: DocumentLanguage;
  readonly project: Project;
  readonly theme: ThemeDesign;
  readonly word: (key: PartName) => string;
  /** Paragraphs of a text slot, blank ones at both ends left out. */
  readonly text: (slot: string) => readonly SlideParagraph[];
  /** What the author wants a text slot to look like, also where its text is the project's. */
  readonly look: (slot: string) => TextLook;
  readonly metrics: () => SlotOf<'metrics'>['items'];
  readonly table: () => SlotOf<'table'> | null;
  readonly chart: () => SlotOf<'chart'> | null;
  readonly picture: (slot: string) => PictureContent | null;
  /** Steps that say something, in words, blank lines at both ends of their texts left out. */
  readonly steps: () => readonly Step[];
  /** Logos that have a picture or a name. */
  readonly logos: () => readonly Logo[];
  readonly team: () => readonly Member[];
}

type Tail<K extends string> = TextKey extends infer T ? (T extends `${K}.${infer R}` ? R : never) : never;
/** A part of a slide that has a name in the selection pane. */
export type PartName = Tail<'document.slideParts'>;

const translators = new Map<DocumentLanguage, ReturnType<typeof createTranslator>>();

export function translatorOf(language: DocumentLanguage): ReturnType<typeof createTranslator> {
  let translator = translators.get(language);
  if (!translator) {
    translator = createTranslator(language);
    translators.set(language, translator);
  }
  return translator;
}

const words = new Map<string, string>();

/** A part's name, remembered: every element has one, and a keystroke builds a page. */
function partWord(language: DocumentLanguage, part: PartName): string {
  const key = `${language} ${part}`;
  const known = words.get(key);
  if (known !== undefined) return known;
  const word = translatorOf(language).t(`document.slideParts.${part}`);
  words.set(key, word);
  return word;
}

/** Reads a slide for its layout. `number` is the page's number as printed. */
export function pageContent(project: Project, slide: Slide, number: number): PageContent {
  const slot = <K extends SlotKind>(name: string, kind: K): SlotOf<K> | null => {
    const found = shownSlot(project, slide, name);
    return found?.kind === kind ? (found as SlotOf<K>) : null;
  };
  const resolve = factResolverOf(project);
  return {
    slide,
    number,
    language: project.language,
    project,
    theme: themeOf(project),
    word: (part) => partWord(project.language, part),
    text: (name) => trimmed(resolveInParagraphs(slot(name, 'text')?.paragraphs ?? [], resolve)),
    look: (name) => {
      const own = Object.hasOwn(slide.slots, name) ? slide.slots[name] : undefined;
      return (own?.kind === 'text' && own.look) || themesLook;
    },
    metrics: () =>
      (slot('metrics', 'metrics')?.items ?? [])
        .map((item) => (item.fact ? { ...item, value: resolve({ name: item.fact, style: item.style }) } : item))
        .filter((item) => item.value + item.label + item.note !== ''),
    table: () => filledTable(resolvedTable(slot('table', 'table'), resolve)),
    chart: () => {
      const chart = slot('chart', 'chart');
      return chart && chartWithFacts(chart, factsOf(project));
    },
    picture: (name) => pictureOf(project, slot(name, 'image')),
    steps: () => stepsOf(slot('steps', 'steps'), resolve),
    logos: () => logosOf(slot('logos', 'logos'), project),
    team: () => membersOf(project, slot('team', 'team')?.memberIds ?? []),
  };
}

/** Cells that show a value of the project, in words. */
function resolvedTable(table: SlotOf<'table'> | null, resolve: FactResolver): SlotOf<'table'> | null {
  if (!table?.rows.some((row) => row.facts?.some((name) => name !== ''))) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (row.facts?.[column] ? resolve({ name: row.facts[column] }) : cell)),
  }));
  return { ...table, rows };
}

function trimmed(paragraphs: readonly SlideParagraph[]): readonly SlideParagraph[] {
  const first = paragraphs.findIndex((paragraph) => !isBlank(paragraph));
  const last = paragraphs.findLastIndex((paragraph) => !isBlank(paragraph));
  return first < 0 ? [] : paragraphs.slice(first, last + 1);
}

function filledTable(table: SlotOf<'table'> | null): SlotOf<'table'> | null {
  return table?.rows.some((row) => row.cells.length > 0) ? table : null;
}

function pictureOf(project: Project, image: SlotOf<'image'> | null): PictureContent | null {
  if (!image || !Object.hasOwn(project.assets, image.asset)) return null;
  const asset = project.assets[image.asset];
  return asset ? { key: image.asset, asset, alt: image.alt, fit: image.fit, view: image } : null;
}

function stepsOf(steps: SlotOf<'steps'> | null, resolve: FactResolver): readonly Step[] {
  return (steps?.items ?? [])
    .map(({ label, title, text }) => ({
      label: trimmed(resolveInParagraphs(label, resolve)),
      title: trimmed(resolveInParagraphs(title, resolve)),
      text: trimmed(resolveInParagraphs(text, resolve)),
    }))
    .filter(({ label, title, text }) => label.length + title.length + text.length > 0);
}

function logosOf(logos: SlotOf<'logos'> | null, project: Project): readonly Logo[] {
  return (logos?.items ?? [])
    .map(({ asset, name }) => ({
      name: name.trim(),
      picture: pictureOf(project, { kind: 'image', asset, alt: name, fit: 'contain' }),
    }))
    .filter(({ name, picture }) => name !== '' || picture !== null);
}

function membersOf(project: Project, ids: readonly string[]): readonly Member[] {
  if (ids.length === 0) return project.team.filter((member) => member.state !== 'to-hire');
  return ids.flatMap((id) => project.team.find((member) => member.id === id) ?? []);
}
