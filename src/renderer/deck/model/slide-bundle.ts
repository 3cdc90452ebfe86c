import { z } from 'zod';
import type { IdSource } from '#shared/base';
import { factResolverOf, factsOf, resolveInParagraphs } from '#shared/facts';
import { normaliseInlines } from '#shared/plan';
import { formatVersion, type Project, type Slide, type SlideParagraph, type Slot, slideSchema } from '#shared/project';
import { duplicateSlide } from './duplicate-slide';

/** What slides are on the clipboard. Our own type: no other program's text passes for it. */
export const bundleType = 'application/x-pitchwright-slides';
/** More is no clipboard: pictures of slides are some megabytes each. */
export const mostBundleLetters = 96_000_000;
const mostSlides = 200;

const bundleSchema = z.object({
  format: z.literal('pitchwright-slides'),
  version: z.literal(formatVersion),
  /** The project that they come from. */
  project: z.string().max(100),
  slides: z.array(slideSchema).min(1).max(mostSlides),
  /** Pictures by their key, in base64. */
  pictures: z.record(
    z.string().max(200),
    z.object({ name: z.string().max(1000), type: z.string().max(100), data: z.string() }),
  ),
  /** What each value of the project said when it was copied, by name and style. */
  words: z.record(z.string().max(300), z.string().max(2000)),
});
export type SlideBundle = z.infer<typeof bundleSchema>;
type Picture = SlideBundle['pictures'][string];

/** The keys of the pictures that slides show. */
export function picturesIn(slides: readonly Slide[]): readonly string[] {
  const keys = slides.flatMap(({ slots }) =>
    Object.values(slots).flatMap((slot): string[] => {
      if (slot.kind === 'image') return [slot.asset];
      return slot.kind === 'logos' ? slot.items.map(({ asset }) => asset) : [];
    }),
  );
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Slides as they go to the clipboard. `pictureOf` reads a picture; one that it has not stays behind. */
export function bundleOf(
  project: Project,
  slides: readonly Slide[],
  pictureOf: (key: string) => Picture | null,
): SlideBundle {
  const resolve = factResolverOf(project);
  const facts = factsOf(project);
  const isSet = (name: string) => (facts.get(name)?.value.kind ?? 'none') !== 'none';
  const said = factsIn(slides).filter(([name]) => isSet(name));
  const words = said.map(([name, style]) => [wordsKey(name, style), resolve({ name, ...(style ? { style } : {}) })]);
  const found = picturesIn(slides).flatMap((key) => {
    const picture = pictureOf(key);
    return picture ? [[key, picture] as const] : [];
  });
  return {
    format: 'pitchwright-slides',
    version: formatVersion,
    project: project.id,
    slides: structuredClone(slides) as Slide[],
    pictures: Object.fromEntries(found),
    words: Object.fromEntries(words),
  };
}

/** Slides from the clipboard, judged as those of a project file are; null when it is not that, or of another version of the program. */
export function readBundle(text: string): SlideBundle | null {
  if (text === '' || text.length > mostBundleLetters) return null;
  try {
    const read = bundleSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * The slides of a bundle for a project: with ids of their own, its pictures by the keys that they have here, and people whom this project
 * knows. A value that it does not have says what it said where it was copied.
 */
export function slidesFromBundle(
  { slides, words }: SlideBundle,
  project: Project,
  keyOf: (key: string) => string,
  newId: IdSource,
): Slide[] {
  const facts = factsOf(project);
  const isLost = (name: string, style?: string) =>
    facts.get(name) === null && Object.hasOwn(words, wordsKey(name, style));
  const wordsOf = (name: string, style?: string) => words[wordsKey(name, style)] ?? '';
  const textOf = (paragraphs: readonly SlideParagraph[]): SlideParagraph[] =>
    paragraphs.map((paragraph) => {
      const children = paragraph.children.map((child) => {
        if (!('type' in child) || child.type !== 'fact' || !isLost(child.name, child.style)) return child;
        return { ...child.children[0], text: wordsOf(child.name, child.style) };
      });
      return { ...paragraph, children: normaliseInlines(children) };
    });
  const slotOf = (slot: Slot): Slot => {
    switch (slot.kind) {
      case 'text':
        return { ...slot, paragraphs: textOf(slot.paragraphs) };
      case 'steps': {
        const items = slot.items.map((item) => {
          const [label, title, text] = [textOf(item.label), textOf(item.title), textOf(item.text)];
          return { ...item, label, title, text };
        });
        return { ...slot, items };
      }
      case 'metrics': {
        const items = slot.items.map(({ fact, style, ...item }) => {
          if (!fact) return item;
          return isLost(fact, style)
            ? { ...item, value: wordsOf(fact, style) }
            : { ...item, fact, ...(style ? { style } : {}) };
        });
        return { ...slot, items };
      }
      case 'table': {
        const rows = slot.rows.map((row) => {
          const lost = (row.facts ?? []).map((name) => name !== '' && isLost(name));
          if (!lost.includes(true)) return row;
          const cells = row.cells.map((cell, at) => (lost[at] ? wordsOf(row.facts?.[at] ?? '') : cell));
          return { ...row, cells, facts: (row.facts ?? []).map((name, at) => (lost[at] ? '' : name)) };
        });
        return { ...slot, rows };
      }
      case 'image':
        return { ...slot, asset: keyOf(slot.asset) };
      case 'logos':
        return { ...slot, items: slot.items.map((item) => ({ ...item, asset: keyOf(item.asset) })) };
      case 'team': {
        const known = new Set(project.team.map(({ id }) => id));
        return { ...slot, memberIds: slot.memberIds.filter((id) => known.has(id)) };
      }
      case 'chart':
        return slot;
    }
  };
  return slides.map((slide) => {
    const slots = Object.fromEntries(Object.entries(slide.slots).map(([name, slot]) => [name, slotOf(slot)]));
    const { draftedFrom: _sections, ...rest } = slide;
    return duplicateSlide({ ...rest, slots }, newId);
  });
}

function wordsKey(name: string, style: string | undefined): string {
  return style ? `${name} ${style}` : name;
}

/** The values of a project that slides show, in text, figures and tables. */
function factsIn(slides: readonly Slide[]): readonly (readonly [name: string, style: string | undefined])[] {
  const found: (readonly [string, string | undefined])[] = [];
  const resolve = ({ name, style }: { readonly name: string; readonly style?: string | undefined }) => {
    found.push([name, style]);
    return '';
  };
  for (const { slots } of slides)
    for (const slot of Object.values(slots)) {
      if (slot.kind === 'text') resolveInParagraphs(slot.paragraphs, resolve);
      if (slot.kind === 'steps')
        for (const { label, title, text } of slot.items)
          for (const part of [label, title, text]) resolveInParagraphs(part, resolve);
      if (slot.kind === 'metrics') for (const { fact, style } of slot.items) if (fact) found.push([fact, style]);
      if (slot.kind === 'table')
        for (const { facts = [] } of slot.rows)
          for (const name of facts) if (name !== '') found.push([name, undefined]);
    }
  return found;
}
