import { layouts } from '#shared/deck';
import { inlineText } from '#shared/plan';
import type { Slide } from '#shared/project';
import { slotOf } from './slot-of';

/** How much there is to read on a slide. */
export interface SlideLoad {
  readonly words: number;
  readonly characters: number;
}

/** Words of body text that a slide bears, and Chinese characters likewise; the two are weighed together. */
export const mostWords = 40;
export const mostCharacters = 90;

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,%/+-]*/gu;

/** Counts Chinese characters, and words in all other writing. A figure in a Chinese sentence counts as a character. */
export function countText(text: string): SlideLoad {
  const characters = text.match(han)?.length ?? 0;
  const words = text.replaceAll(han, ' ').match(word) ?? [];
  if (characters === 0) return { words: words.length, characters };
  const figures = words.filter((one) => !/\p{L}/u.test(one)).length;
  return { words: words.length - figures, characters: characters + figures };
}

/** The body text that the slide shows: no title, no source, no table, nothing parked. */
export function bodyText(slide: Slide): string {
  return layouts[slide.layout].slots
    .flatMap(({ name, role }) => {
      if (role === 'metrics')
        return (slotOf(slide, name, 'metrics')?.items ?? []).flatMap((item) => [item.label, item.note]);
      if (role === 'steps')
        return (slotOf(slide, name, 'steps')?.items ?? []).flatMap(({ title, text }) =>
          [...title, ...text].map((paragraph) => inlineText(paragraph.children)),
        );
      if (role !== 'body' && role !== 'subtitle') return [];
      return (slotOf(slide, name, 'text')?.paragraphs ?? []).map((paragraph) => inlineText(paragraph.children));
    })
    .join('\n');
}

/** Both limits are rules of thumb: nobody is told about a word or two. */
const tolerance = 1.1;

/** Whether that is more than a slide bears. */
export function isTooMuch({ words, characters }: SlideLoad): boolean {
  return words / mostWords + characters / mostCharacters > tolerance;
}
