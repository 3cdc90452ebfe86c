import type { DeckDraft, DraftedSlide } from '#shared/deck-draft';
import { inlineText } from '#shared/plan';
import type { SlideParagraph, Slot } from '#shared/project';

/** A draft as lines that a person reads: what each slide says and where it comes from, then what is left. */
export function toldDraft({ slides, staying, unused }: DeckDraft): string {
  const left = unused.map(({ section, headings }) => [section, ...headings].join(' / '));
  return [
    ...slides.flatMap(toldSlide),
    ...staying.map(({ slide, why }) => `stays: ${slide.kind} (${why})`),
    ...left.map((place) => `unused: ${place}`),
  ].join('\n');
}

function toldSlide({ slide, act, isExpected, left }: DraftedSlide): readonly string[] {
  const counts = Object.entries(left).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  return [
    `${act}${isExpected ? '' : ', offered'}: ${slide.kind} (${slide.layout})`,
    ...Object.entries(slide.slots).flatMap(([name, slot]) => toldSlot(slot).map((line) => `  ${name}: ${line}`)),
    `  ${slide.notes}${counts.length > 0 ? ` · left: ${counts.join(', ')}` : ''}`,
  ];
}

const marks = { none: '', bullet: '• ', number: '# ' } as const;
const said = (paragraphs: readonly SlideParagraph[]) =>
  paragraphs.map(({ list, children }) => `${marks[list]}${inlineText(children)}`);

function toldSlot(slot: Slot): readonly string[] {
  switch (slot.kind) {
    case 'text':
      return said(slot.paragraphs);
    case 'steps':
      return slot.items.map(({ title, text }) => [...said(title), ...said(text)].join(' | '));
    case 'table':
      return slot.rows.map(({ cells, facts = [], emphasis }) => {
        const line = cells.map((cell, at) => (facts[at] ? `[${facts[at]}]` : cell)).join(' | ');
        return emphasis ? `* ${line}` : line;
      });
    default:
      return [slot.kind];
  }
}
