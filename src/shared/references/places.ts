import type { Path, Project } from '#shared/project';

/** Where the project names a source, and which: its id, or empty. */
export interface ReferencePlace {
  readonly path: Path;
  readonly reference: string;
}

/** All places of a project that name a source, or could: of the market as published and as counted, and of claims. */
export function referencePlaces({ market, claims }: Pick<Project, 'market' | 'claims'>): readonly ReferencePlace[] {
  const at = (path: Path, reference: string): ReferencePlace => ({ path, reference });
  return [
    ...(['tam', 'sam', 'som'] as const).map((size) =>
      at(['market', 'topDown', size, 'reference'], market.topDown[size].reference),
    ),
    at(['market', 'growthReference'], market.growthReference),
    ...market.segments.flatMap((segment, index) => {
      const place = ['market', 'segments', index];
      return [
        at([...place, 'customersReference'], segment.customersReference),
        at([...place, 'priceReference'], segment.priceReference),
        at([...place, 'shareReference'], segment.shareReference),
        ...segment.filters.map((filter, step) => at([...place, 'filters', step, 'reference'], filter.reference)),
      ];
    }),
    ...claims.map((claim, index) => at(['claims', index, 'reference'], claim.reference)),
  ];
}
