import type { Facts } from '#shared/facts';
import type { Project, Reference } from '#shared/project';
import { canBeFound } from '#shared/references';
import { usesOf } from './fact-rules';
import { finding } from './finding';
import type { Finding, FindingParam } from './types';

/** Typed facts that wait for their proof, or say a thing without a source. What plan or deck use weighs more. */
export function claimFindings(project: Project, facts: Facts): readonly Finding[] {
  const used = new Set(usesOf(project).map(({ name }) => name));
  return [...claimed(project, facts, used), ...published(facts, used)];
}

/** Figures of the market that have a source and still wait. Those without one are findings of the market. */
function published(facts: Facts, used: ReadonlySet<string>): readonly Finding[] {
  return facts.all.flatMap(({ name, group, label, value, origin }): Finding[] => {
    const claim = group === 'market' && origin.kind === 'typed' ? origin.claimed : null;
    if (claim?.state !== 'to-confirm' || claim.reference === '') return [];
    const params = { label: { kind: 'label', label }, value: { kind: 'value', value } } as const;
    return [finding('claim.toConfirm', used.has(name) ? 'warning' : 'hint', claim.places.state, params)];
  });
}

function claimed(project: Project, facts: Facts, used: ReadonlySet<string>): readonly Finding[] {
  const known = new Map(project.references.map((one) => [one.id, one]));
  return project.claims.flatMap(({ id, label, state, reference }, index): Finding[] => {
    const place = ['claims', index];
    const params = { label, value: { kind: 'value', value: facts.get(`claim.${id}`)?.value ?? noValue } } as const;
    const severity = used.has(`claim.${id}`) ? 'warning' : 'hint';
    const found: Finding[] = [];
    // A proof that was found, and stands nowhere.
    if (state === 'confirmed' && !used.has(`claim.${id}`))
      found.push(finding('claim.unused', 'hint', place, { label }));
    if (state === 'to-confirm') found.push(finding('claim.toConfirm', severity, [...place, 'state'], params));
    const source = known.get(reference);
    if (reference !== '' && !source)
      found.push(finding('claim.unknownSource', 'error', [...place, 'reference'], params));
    else if (source && state === 'confirmed' && !canBeFound(source))
      found.push(
        finding('claim.vagueSource', severity, [...place, 'reference'], { ...params, source: nameOf(source) }),
      );
    // An estimate is our own; it needs no source, only that it says so.
    else if (reference === '' && state === 'confirmed')
      found.push(finding('claim.noSource', severity, [...place, 'reference'], params));
    return found;
  });
}

const nameOf = ({ title, author }: Reference): FindingParam =>
  title.trim() || author.trim() || { kind: 'words', key: 'numbers.market.unnamedReference' };

const noValue = { kind: 'none', why: 'no-data' } as const;
