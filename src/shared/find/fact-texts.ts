import type { Project } from '#shared/project';
import { type RegisterKind, registerKinds, rowsOf } from '#shared/registers';
import { field, fields, listed, type RawText } from './collect';

/** A part of the project beside plan and deck: its first step, what it is kept by, and its texts seen from there. */
export interface FactPart {
  readonly place: readonly string[];
  /** The value that says all of them: the same while none of them changed. */
  readonly of: object;
  readonly texts: () => readonly RawText[];
}

/** All that is written down beside plan and deck, in the order of the rooms. Numbers, dates and choices are no text. */
export function factParts(project: Project): readonly FactPart[] {
  const { company, team, raise, milestones, numbers, capTable, market, claims, references } = project;
  return [
    { place: ['company'], of: company, texts: () => companyTexts(company) },
    { place: ['team'], of: team, texts: () => teamTexts(team) },
    {
      place: ['raise'],
      of: raise,
      texts: () =>
        raise.useOfFunds.flatMap((use, at) => [
          ...fields(['useOfFunds', at], use, ['label']),
          ...fields(['useOfFunds', at], use, ['detail'], 'prose'),
        ]),
    },
    {
      place: ['milestones'],
      of: milestones,
      texts: () =>
        milestones.flatMap((one, at) => [
          ...fields([at], one, ['title', 'measure']),
          ...(one.member === undefined ? fields([at], one, ['owner']) : []),
          ...fields([at], one, ['doubt', 'result']),
        ]),
    },
    { place: ['numbers'], of: numbers, texts: () => modelTexts(numbers) },
    {
      place: ['capTable'],
      of: capTable,
      texts: () => [
        ...capTable.holders.flatMap((one, at) =>
          one.member === undefined ? fields(['holders', at], one, ['name']) : [],
        ),
        ...listed(['rounds'], capTable.rounds, ['name']),
      ],
    },
    { place: ['market'], of: market, texts: () => marketTexts(market) },
    {
      place: ['claims'],
      of: claims,
      texts: () =>
        claims.flatMap((one, at) => [...fields([at], one, ['label', 'text']), ...fields([at], one, ['note'], 'prose')]),
    },
    {
      place: ['references'],
      of: references,
      texts: () =>
        references.flatMap((one, at) => [...fields([at], one, sourceFields), ...fields([at], one, ['note'], 'prose')]),
    },
    ...registerKinds.map((kind): FactPart => {
      const rows = rowsOf(project, kind.id);
      return { place: ['registers', kind.id], of: rows, texts: () => rowTexts(rows, kind) };
    }),
  ];
}

const sourceFields = ['title', 'author', 'publisher', 'container', 'editor', 'place', 'form', 'url'];

function companyTexts(company: Project['company']): readonly RawText[] {
  return [
    ...fields([], company, ['name', 'oneLiner']),
    ...fields([], company, ['vision', 'mission'], 'prose'),
    ...listed(['values'], company.values, ['text']),
    ...fields([], company, [
      'industry',
      'legalForm',
      'location',
      'website',
      'contactName',
      'contactEmail',
      'contactPhone',
    ]),
  ];
}

function teamTexts(team: Project['team']): readonly RawText[] {
  return team.flatMap((member, at) => [
    ...fields([at], member, ['name', 'role']),
    ...fields([at], member, ['bio'], 'prose'),
    ...member.skills.flatMap((skill, index) => field([at, 'skills', index], skill)),
  ]);
}

/** Whoever of the team is named there is called as in the team: that is where their name is found and written. */
function modelTexts(numbers: Project['numbers']): readonly RawText[] {
  const { streams, costs, hires, training, dataWork, capex, loans, funding } = numbers;
  return [
    ...listed(['streams'], streams, ['name']),
    ...listed(['costs'], costs, ['name']),
    ...hires.flatMap((one, at) => (one.member === undefined ? fields(['hires', at], one, ['role']) : [])),
    ...Object.entries({ training, dataWork, capex, loans, funding }).flatMap(([name, items]) =>
      listed([name], items, ['name']),
    ),
  ];
}

function marketTexts({ topDown, segments, note }: Project['market']): readonly RawText[] {
  return [
    ...(['tam', 'sam', 'som'] as const).flatMap((name) => fields(['topDown', name], topDown[name], ['note'])),
    ...segments.flatMap((segment, at) => [
      ...fields(['segments', at], segment, ['name']),
      ...listed(['segments', at, 'filters'], segment.filters, ['label']),
    ]),
    ...field(['note'], note, 'prose'),
  ];
}

function rowTexts(rows: ReturnType<typeof rowsOf>, { columns }: RegisterKind): readonly RawText[] {
  const written = columns.filter(({ type }) => type === 'line' || type === 'prose').map(({ id }) => id);
  return rows.flatMap(({ cells }, at) => fields([at, 'cells'], cells, written, 'prose'));
}
