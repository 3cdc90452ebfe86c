import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import type { Currency } from '#shared/base';
import { type CapTableResult, capTable, type Owner } from '#shared/cap-table';
import type { CapTable, Raise } from '#shared/project';

/** What the parts of the tab share: the table as it is typed, what it comes to, and what owners are called. */
export interface Ownership {
  readonly table: CapTable;
  readonly raise: Raise;
  readonly currency: Currency;
  readonly result: CapTableResult;
  readonly nameOf: (owner: Owner) => string;
  /** Empty when there is no such holder. */
  readonly holderName: (id: string) => string;
}

/** The cap table of the open project, worked out again when it or the raise changes. */
export function useOwnership(): Ownership {
  const { t } = useT();
  const table = useProject((project) => project.capTable);
  const raise = useProject((project) => project.raise);
  return useMemo(() => {
    const places = new Map(table.holders.map(({ id }, index) => [id, index]));
    const holderName = (id: string) => {
      const place = places.get(id);
      if (place === undefined) return '';
      return table.holders[place]?.name || t('ownership.holder.at', { place: place + 1 });
    };
    const nameOf = ({ kind, id }: Owner) => {
      if (kind === 'pool') return t('ownership.pool');
      if (kind === 'new-investors') return t('ownership.newInvestors');
      return holderName(id) || t('ownership.nobody');
    };
    return { table, raise, currency: raise.currency, result: capTable({ capTable: table, raise }), nameOf, holderName };
  }, [table, raise, t]);
}
