import { describe, expect, it } from 'vitest';
import { registersFromSource, registersSourceSchema } from '#main/services/templates';

const read = (source: unknown) => registersSourceSchema.safeParse(source).success;

describe('the registers of a template', () => {
  it('are rows with cells by column, in the order of the kinds and with new ids', () => {
    const source = registersSourceSchema.parse({
      compliance: [{ name: 'Filing', state: 'underway', next: '2027-09' }],
      risks: [{ owner: 'Nora', name: 'A wrong action', likelihood: '2' }],
    });
    let next = 0;
    const ids = () => {
      next += 1;
      return `id-${next}`;
    };
    expect(registersFromSource(source, ids)).toEqual({
      risks: [{ id: 'id-1', cells: { name: 'A wrong action', likelihood: '2', owner: 'Nora' } }],
      compliance: [{ id: 'id-2', cells: { name: 'Filing', state: 'underway', next: '2027-09' } }],
    });
    expect(Object.keys(registersFromSource(source, ids))).toEqual(['risks', 'compliance']);
  });

  it.each([
    ['a kind that there is not', { hazards: [{ name: 'A' }] }],
    ['a column that there is not', { risks: [{ name: 'A', chance: '2' }] }],
    ['a row without a name', { risks: [{ owner: 'Nora' }] }],
    ['a score of six', { risks: [{ name: 'A', likelihood: '6' }] }],
    ['a date in words', { compliance: [{ name: 'A', next: 'September 2027' }] }],
    ['a choice by its name', { compliance: [{ name: 'A', state: 'under way' }] }],
    ['an empty cell', { risks: [{ name: 'A', owner: '' }] }],
    ['a register without rows', { risks: [] }],
  ])('refuse %s', (_what, source) => {
    expect(read(source)).toBe(false);
  });
});
