import { assertNever, type Currency } from '#shared/base';
import type { Claim, Project } from '#shared/project';
import { count, percent, text, typed } from '../make-fact';
import type { Fact, FactValue } from '../types';

/** What somebody wrote down because no model computes it. */
export function claimFacts({ claims, raise }: Pick<Project, 'claims' | 'raise'>): readonly Fact[] {
  return claims.map((claim, index) => {
    const { id, label, reference, asOf, state, note, unit } = claim;
    return typed(
      'claims',
      `claim.${id}`,
      { kind: 'text', text: label.trim() },
      claimValue(claim, raise.currency),
      ['claims', index, unit === 'text' ? 'text' : 'value'],
      {
        state,
        reference,
        asOf,
        note,
        places: {
          state: ['claims', index, 'state'],
          reference: ['claims', index, 'reference'],
          asOf: ['claims', index, 'asOf'],
          note: ['claims', index, 'note'],
        },
      },
    );
  });
}

function claimValue({ unit, value, text: word }: Claim, currency: Currency): FactValue {
  switch (unit) {
    case 'money':
      return { kind: 'money', amountMinor: Math.round(value), currency };
    case 'percent':
      return percent(value);
    case 'count':
      return count(value, word);
    case 'months':
      return { kind: 'months', value, atLeast: false };
    case 'text':
      return text(word);
    default:
      return assertNever(unit);
  }
}
