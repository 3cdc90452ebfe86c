import { describe, expect, it } from 'vitest';
import { registerKind } from '#shared/registers';

type Cells = Readonly<Record<string, string>>;

/** When a rule holds that depends on more than one cell: the kind, the rule, a row, and whether the rule finds something. */
const cases: readonly (readonly [kind: string, rule: string, cells: Cells, fails: boolean])[] = [
  ['compliance', 'noEvidence', { state: 'done' }, true],
  ['compliance', 'noEvidence', { state: 'underway' }, false],
  ['compliance', 'noOwner', { state: 'none' }, false],
  ['compliance', 'noNext', { state: 'open' }, true],
  ['compliance', 'noNext', { state: 'done' }, false],
  ['risks', 'noSign', { damage: '4' }, true],
  ['risks', 'noSign', { damage: '3' }, false],
  ['fields', 'noScores', { demand: '5', innovation: '4' }, true],
  ['fields', 'bold', { chosen: 'yes', demand: '2', team: '5' }, true],
  ['fields', 'bold', { chosen: 'yes', demand: '5', team: '1' }, true],
  ['fields', 'bold', { chosen: 'yes' }, false],
  ['fields', 'bold', { chosen: 'yes', demand: '1', reason: 'One of us ran the plant' }, false],
  ['fields', 'bold', { chosen: 'no', demand: '1' }, false],
  ['fields', 'noReason', { chosen: 'no', demand: '1' }, true],
  ['fields', 'noReason', { chosen: 'yes', demand: '1' }, false],
  ['partners', 'noSecond', { exclusive: 'yes' }, true],
  ['partners', 'noSecond', { exclusive: 'no' }, false],
  ['partners', 'noContract', { state: 'signed' }, true],
  ['partners', 'noContract', { state: 'talks' }, false],
  ['countries', 'noOwner', {}, true],
  ['countries', 'noOwner', { partner: 'A dealer' }, false],
  ['requirements', 'noMeasure', { priority: 'must' }, true],
  ['requirements', 'noMeasure', { priority: 'could' }, false],
  ['data', 'unclear', { right: 'unclear' }, true],
  ['data', 'unclear', {}, true],
  ['data', 'unclear', { right: 'consent' }, false],
  ['data', 'noEvidence', { personal: 'pseudonymous' }, true],
  ['data', 'noEvidence', { personal: 'none' }, false],
  ['evaluations', 'seen', { unseen: 'no' }, true],
  ['evaluations', 'seen', {}, true],
  ['evaluations', 'seen', { unseen: 'yes' }, false],
  ['services', 'noReached', { promised: '99.5%' }, true],
  ['services', 'noReached', {}, false],
  ['rights', 'noUntil', { kind: 'licence', state: 'held' }, true],
  ['rights', 'noUntil', { kind: 'licence', state: 'applied' }, false],
  ['rights', 'noUntil', { kind: 'patent', state: 'held' }, false],
  ['rights', 'noNumber', { state: 'held', kind: 'patent' }, true],
  ['rights', 'noNumber', { state: 'held', kind: 'status' }, false],
  ['questions', 'noEvidence', { hardness: '5' }, true],
  ['questions', 'noEvidence', { hardness: '2' }, false],
  ['investors', 'conflict', { conflict: 'A suite', state: 'met' }, true],
  ['investors', 'conflict', { conflict: 'A suite', state: 'passed' }, false],
  ['investors', 'conflict', { conflict: 'A suite', note: 'Only the public deck' }, false],
  ['investors', 'conflict', {}, false],
  ['investors', 'noNext', { state: 'contacted' }, true],
  ['investors', 'noNext', { state: 'listed' }, false],
  ['investors', 'noNext', { state: 'passed' }, false],
  ['investors', 'noDate', { state: 'terms', next: 'Call counsel' }, true],
  ['investors', 'noDate', { state: 'terms' }, false],
  ['investors', 'noFit', { stage: 'Seed' }, true],
  ['investors', 'noFit', { state: 'passed' }, false],
  ['log', 'noWho', { kind: 'decision' }, true],
  ['log', 'noWho', { kind: 'lesson' }, false],
];

describe('rules of registers', () => {
  it.each(cases)('%s: %s of %j is %j', (kind, rule, cells, fails) => {
    const found = registerKind(kind)?.rules.find(({ id }) => id === rule);
    expect(found?.fails({ id: 'row1', cells })).toBe(fails);
  });
});
