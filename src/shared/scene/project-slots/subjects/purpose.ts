import { labelled, lineOf, type SlotSource, type Subject, textOf } from '../slot-source';

const parts = ['mission', 'values'] as const;

/** What the company is for, as it says in its form. Its vision is a claim of the author's already: it stands as the title. */
export const purpose: Subject = {
  title: ({ has }) => textOf(has('company.vision') ? [lineOf([{ fact: 'company.vision' }])] : []),
  lines: (source: SlotSource) =>
    parts.flatMap((part) => {
      const fact = `company.${part}`;
      if (!source.has(fact)) return [];
      return [lineOf(labelled(source, source.t(`document.purpose.${part}`), { fact }))];
    }),
};
