import { describe, expect, it } from 'vitest';
import type { Reference } from '#shared/project';
import { type CiteRun, citationStyles, citationText, citeReference, kindOf, referenceKinds } from '#shared/references';
import { type Case, casesOfParts, expectPart, partOf } from '../../support/case-files';

/**
 * Entries as they are published, a file each in a folder a style: the fields of a reference, and the entry with `*italics*`. A case says
 * where it is published; a hyphen stands between pages and in dates where a printing of the standard has a dash (its clause 6.2).
 */
const cases = citationStyles.flatMap((style) =>
  casesOfParts(`references/${style}`, 'fields', 'cited').map((one) => ({
    ...one,
    style,
    label: `${style}: ${one.name}`,
  })),
);

describe('citeReference', () => {
  it.each(cases)('$label', (one) => expectPart(one, 'cited', marked(citeReference(referenceOf(one)))));

  it.each(cases)('$label is of its style by its own script', (one) => {
    const reference = referenceOf(one);
    expect(citationText(reference)).toBe(citationText(reference, one.style));
  });

  it.each(cases)('$label leads to every address in it', (one) => {
    for (const { text, link } of citeReference(referenceOf(one))) expect(link !== '').toBe(/https?:|^10\./.test(text));
  });

  it('has a published example of every kind in both styles', () => {
    for (const style of citationStyles) {
      const kinds = new Set(cases.filter((one) => one.style === style).map((one) => kindOf(referenceOf(one))));
      expect(referenceKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
    }
  });
});

function referenceOf(one: Case): Reference {
  const lines = partOf(one, 'fields').split('\n');
  const fields = lines.map((line) => /^(\w+):\s*(.*)$/.exec(line)?.slice(1, 3) ?? [line, '']);
  const none = { title: '', author: '', publisher: '', date: '', url: '', accessed: '', note: '' };
  return { id: one.name, ...none, ...Object.fromEntries(fields) };
}

function marked(runs: readonly CiteRun[]): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}
