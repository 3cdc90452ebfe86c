import { describe, expect, it } from 'vitest';
import './pretend-window';
import { sourceByTitle } from '#renderer/facts';
import { seededIds, seededRandom } from '#shared/base';
import { checkProject, findingText, toConfirm } from '#shared/checks';
import { factsOf } from '#shared/facts';
import { applyPatches, type Claim, type Project, projectSchema } from '#shared/project';
import { blankProject } from '#shared/starter';

const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(9)) });
const claim: Claim = {
  id: 'c',
  label: 'Pilots',
  unit: 'count',
  value: 3,
  text: '',
  reference: '',
  asOf: '',
  state: 'to-confirm',
  note: '',
};
const withClaim: Project = { ...blank, claims: [claim] };

describe('the proof of a typed fact', () => {
  it('FA8 stands where the fact says, for claims and for the market', () => {
    const market = {
      ...blank.market,
      year: 2026,
      growthPercent: 9,
      topDown: { ...blank.market.topDown, tam: { amountMinor: 5, reference: '', note: '' } },
    };
    let project: Project = { ...withClaim, market };
    for (const name of ['claim.c', 'market.tam', 'market.growth']) {
      const proof = () => {
        const origin = factsOf(project).get(name)?.origin;
        if (origin?.kind !== 'typed' || !origin.claimed) throw new Error(`${name} needs no proof`);
        return origin.claimed;
      };
      expect(proof().state).toBe('to-confirm');
      const { places } = proof();
      const set = (path: typeof places.state, value: string) => ({ op: 'set', path, value }) as const;
      const patches = [set(places.state, 'estimate'), set(places.reference, 'r'), set(places.asOf, '2025-04')];
      project = applyPatches(project, patches).value;
      expect(proof()).toMatchObject({ state: 'estimate', reference: 'r', asOf: '2025-04' });
    }
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  it('FA8 takes a source by its title, once', () => {
    const path = ['claims', 0, 'reference'];
    const once = applyPatches(withClaim, sourceByTitle(withClaim, path, ' Report 2026 ')).value;
    expect(once.references.map(({ title }) => title)).toEqual(['Report 2026']);
    expect(once.claims[0]?.reference).toBe(once.references[0]?.id);
    const twice = applyPatches(once, sourceByTitle(once, path, 'report 2026')).value;
    expect(twice.references).toHaveLength(1);
    expect(applyPatches(twice, sourceByTitle(twice, path, '')).value.claims[0]?.reference).toBe('');
  });

  it('CH5 is asked for before an export, of a market with a source too', () => {
    const tam = { amountMinor: 5, reference: 'r', note: '', state: 'to-confirm' as const };
    const references = [{ id: 'r', title: '', author: '', publisher: '', date: '', url: '', accessed: '', note: '' }];
    const market = { ...blank.market, topDown: { ...blank.market.topDown, tam } };
    const found = toConfirm(checkProject({ ...withClaim, references, market }));
    const waiting = found.filter(({ code }) => code === 'claim.toConfirm').map((one) => findingText(one, 'en'));
    expect(waiting).toEqual([
      '“Pilots”, 3, is still to be confirmed.',
      '“Total market (TAM)”, $0.1, is still to be confirmed.',
    ]);
  });
});
