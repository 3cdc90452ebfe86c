import { labelled, lineOf, type SlotSource, type Subject } from '../slot-source';

const parts = ['vision', 'mission', 'values'] as const;

/** What the company is for, as it says in its form. What a slide claims of it stays with the author. */
export const purpose: Subject = {
  lines: (source: SlotSource) =>
    parts.flatMap((part) => {
      const fact = `company.${part}`;
      if (!source.has(fact)) return [];
      return [lineOf(labelled(source, source.t(`document.purpose.${part}`), { fact }))];
    }),
};
