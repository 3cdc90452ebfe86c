import { describe, expect, it } from 'vitest';
import { checkProject, findingText } from '#shared/checks';
import { checks } from '../../../src/shared/i18n/en/checks';
import { ownership } from '../../../src/shared/i18n/en/ownership';
import { lawRows } from '../../fixtures/law-rows';
import { soundProject } from '../../fixtures/sound-project';
import { casesOfParts, expectPart, partOf, titled } from '../../support/case-files';
import { changed } from '../../support/project-changes';

/**
 * What trips a rule and what just does not: changes of a project about which nothing is found. A case is named after its rule, with a word
 * more where there are several. `change` makes `findings`, all of them; `silent` makes none.
 */
const cases = casesOfParts('checks', 'change', 'findings', 'silent');

/** Every finding has a sentence, so that the catalogue lists all rules. */
const rules = [
  ...Object.entries(checks.finding).flatMap(([room, rules]) => Object.keys(rules).map((rule) => `${room}.${rule}`)),
  ...Object.keys(ownership.finding).map((rule) => `cap.${rule}`),
];

const ruleOf = (name: string) => name.split('.').slice(0, 2).join('.');

/** What the project can't know: a day, and the law of tests/fixtures/law-rows.ts. */
const known = { today: '2027-03-01', law: lawRows };

function findingsAfter(changes: string): string {
  return checkProject(changed(soundProject(), changes), undefined, known)
    .map((one) => `${one.severity} ${one.code} at ${one.place.join('/')}\n  ${findingText(one, 'en')}`)
    .join('\n');
}

describe('checks', () => {
  it('find nothing about a sound project', () => {
    expect(findingsAfter('')).toBe('');
  });

  it('have a case for each rule, and no case for none', () => {
    const named = cases.map(({ name }) => ruleOf(name));
    expect(
      rules.filter((rule) => !named.includes(rule)),
      'rules without a case in tests/fixtures/checks',
    ).toEqual([]);
    expect(
      named.filter((rule) => !rules.includes(rule)),
      'cases of rules that are not there',
    ).toEqual([]);
  });

  it.each(titled(cases))('%s is found', (_, one) => {
    expectPart(one, 'findings', findingsAfter(partOf(one, 'change')));
    expect(partOf(one, 'findings'), `does not trip ${ruleOf(one.name)}`).toContain(` ${ruleOf(one.name)} at `);
  });

  it.each(titled(cases))('%s is not found where it is not so', (_, one) => {
    expect(findingsAfter(partOf(one, 'silent'))).toBe('');
  });
});
