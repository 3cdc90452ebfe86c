import { signs } from '#shared/base';
import { type FactStyle, type Facts, factsOf } from '#shared/facts';
import { createTranslator, type Translator } from '#shared/i18n';
import type { Inline, Project, Slide, SlideParagraph, Slot } from '#shared/project';

/** What content of slots is made from. */
export interface SlotSource {
  readonly project: Project;
  readonly facts: Facts;
  /** Words of the document. */
  readonly t: Translator['t'];
  /** Whether a fact of that name has a value. */
  readonly has: (name: string) => boolean;
}

/** Makes the content of a slot; null where the project has nothing for it. */
export type SlotMaker = (source: SlotSource, slide: Slide) => Slot | null;

/** What the project has to say on a subject, by the slots that can take it. */
export type Subject = Readonly<
  Partial<
    Record<'title' | 'subtitle' | 'caption' | 'body' | 'metrics' | 'chart' | 'table' | 'steps' | 'logos', SlotMaker>
  >
> & {
  /** All of it as lines: the text of layouts that have a place for nothing else. */
  readonly lines?: (source: SlotSource) => readonly SlideParagraph[];
};

export function slotSource(project: Project): SlotSource {
  const facts = factsOf(project);
  const has = (name: string) => {
    const kind = facts.get(name)?.value.kind;
    return kind !== undefined && kind !== 'none';
  };
  return { project, facts, t: createTranslator(project.language).t, has };
}

/** A part of a line: words, or the name of a figure of the project, which follows it. */
export type Part = string | { readonly fact: string; readonly style?: FactStyle };

/** Parts as a line of a slide in the form in which editors keep one: it begins and ends with a text. */
export function lineOf(parts: readonly Part[], list: SlideParagraph['list'] = 'none'): SlideParagraph {
  const children: Inline[] = [];
  let words = '';
  for (const part of parts) {
    if (typeof part === 'string') words += part;
    else {
      const { fact: name, ...style } = part;
      children.push({ text: words }, { type: 'fact', name, ...style, children: [{ text: '' }] });
      words = '';
    }
  }
  return { type: 'paragraph', level: 0, list, children: [...children, { text: words }] };
}

/** One line of parts, or none where there are no parts. */
export function lineOrNone(parts: readonly Part[]): SlideParagraph[] {
  return parts.length === 0 ? [] : [lineOf(parts)];
}

/** Lines as a text slot; null where there is none. */
export function textOf(lines: readonly SlideParagraph[]): Slot | null {
  return lines.length === 0 ? null : { kind: 'text', paragraphs: [...lines] };
}

/** Groups of parts with something between each two. */
export function joined(groups: readonly (readonly Part[])[], between: string): readonly Part[] {
  return groups.filter((parts) => parts.length > 0).flatMap((parts, at) => (at === 0 ? parts : [between, ...parts]));
}

/** `Amount: $2M` and `融资金额：¥1,200万`. */
export function labelled({ project }: SlotSource, label: string, ...parts: readonly Part[]): readonly Part[] {
  return [`${label}${signs[project.language].colon}`, ...parts];
}
