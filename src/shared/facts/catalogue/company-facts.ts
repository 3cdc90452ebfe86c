import { listedStatements } from '#shared/base';
import type { Milestone, Project } from '#shared/project';
import { computed, count, date, inputPlace, notSet, text, typed, words } from '../make-fact';
import type { Fact, FactInput } from '../types';

type TextField =
  | 'name'
  | 'oneLiner'
  | 'vision'
  | 'mission'
  | 'industry'
  | 'legalForm'
  | 'location'
  | 'website'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone';

/** Who we are, and whom to ask. */
export function companyFacts({ company, language }: Pick<Project, 'company' | 'language'>): readonly Fact[] {
  const of = (key: TextField) =>
    typed('company', `company.${key}`, words(`company.${key}`), text(company[key]), ['company', key]);
  const founded = typed('company', 'company.founded', words('company.founded'), date(company.founded), [
    'company',
    'founded',
  ]);
  const said = listedStatements(
    company.values.map(({ text: value }) => value),
    language,
  );
  const values = typed('company', 'company.values', words('company.values'), text(said), ['company', 'values']);
  return [
    of('name'),
    of('oneLiner'),
    of('industry'),
    founded,
    of('location'),
    of('legalForm'),
    of('website'),
    of('vision'),
    of('mission'),
    values,
    of('contactName'),
    of('contactEmail'),
    of('contactPhone'),
  ];
}

/** How many we are. */
export function teamFacts({ team }: Pick<Project, 'team'>): readonly Fact[] {
  const of = (key: 'size' | 'founders' | 'advisers' | 'toHire', states: readonly string[]) => {
    const members = team.flatMap((member, index): FactInput[] =>
      states.includes(member.state)
        ? [inputPlace({ kind: 'text', text: member.name || member.role }, text(member.role), ['team', index])]
        : [],
    );
    const value = team.length === 0 ? notSet : count(members.length);
    return computed('team', `team.${key}`, words(`team.${key}`), value, 'counted', members);
  };
  return [
    of('size', ['founder', 'employee']),
    of('founders', ['founder']),
    of('advisers', ['adviser']),
    of('toHire', ['to-hire']),
  ];
}

/** What will be true, and when. */
export function milestoneFacts({ milestones }: Pick<Project, 'milestones'>): readonly Fact[] {
  const named = milestones.filter(({ title }) => title.trim() !== '');
  const done = named.filter(({ state }) => state === 'done');
  const inputs = (list: readonly Milestone[]) =>
    list.map((item) =>
      inputPlace({ kind: 'text', text: item.title }, date(item.date), ['milestones', milestones.indexOf(item)]),
    );
  const of = (key: 'count' | 'done', list: readonly Milestone[]) =>
    computed(
      'milestones',
      `milestones.${key}`,
      words(`milestones.${key}`),
      named.length === 0 ? notSet : count(list.length),
      'counted',
      inputs(list),
    );
  const next = named
    .filter(({ state, date: at }) => state === 'planned' && at !== '')
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .at(0);
  const nextInputs = next ? inputs([next]) : [];
  return [
    of('count', named),
    of('done', done),
    computed('milestones', 'milestones.next', words('milestones.next'), text(next?.title ?? ''), 'next', nextInputs),
    computed(
      'milestones',
      'milestones.nextDate',
      words('milestones.nextDate'),
      date(next?.date ?? ''),
      'next',
      nextInputs,
    ),
    ...named.flatMap((item) => {
      const place = ['milestones', milestones.indexOf(item)];
      const name = item.title.trim();
      return [
        typed('milestones', `milestone.${item.id}.date`, words('milestones.date', { name }), date(item.date), [
          ...place,
          'date',
        ]),
        typed('milestones', `milestone.${item.id}.measure`, words('milestones.measure', { name }), text(item.measure), [
          ...place,
          'measure',
        ]),
        ...(['owner', 'doubt', 'result', 'resultDate'] as const)
          .filter((field) => (item[field] ?? '').trim() !== '')
          .map((field) => {
            const value = field === 'resultDate' ? date(item[field] ?? '') : text(item[field] ?? '');
            const label = words(`milestones.${field}`, { name });
            return typed('milestones', `milestone.${item.id}.${field}`, label, value, [...place, field]);
          }),
      ];
    }),
  ];
}
