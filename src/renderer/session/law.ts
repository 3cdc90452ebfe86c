import { useMemo } from 'react';
import { localDay } from '#shared/base';
import type { LawKnown, LawRow } from '#shared/registers';
import { client } from './client';
import { resourceList } from './resource-list';

/** The duties that the program ships; none until they are there. */
export const useLaw: () => readonly LawRow[] = resourceList(() => client['law.load']({}));

/** The day and the law, for findings about duties; null until the law is there. The same value on the same day. */
export function useLawKnown(): LawKnown | null {
  const law = useLaw();
  const today = localDay(new Date());
  return useMemo(() => (law.length === 0 ? null : { today, law }), [law, today]);
}
