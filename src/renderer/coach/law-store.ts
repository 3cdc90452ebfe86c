import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import { localDay } from '#shared/base';
import type { LawKnown, LawRow } from '#shared/registers';

/** What the law says: undefined until asked for, null while it travels or after it failed. */
const useRows = create<{ readonly rows: readonly LawRow[] | null | undefined }>(() => ({ rows: undefined }));

async function load(): Promise<void> {
  if (useRows.getState().rows !== undefined) return;
  useRows.setState({ rows: null });
  useRows.setState({ rows: await client['law.load']({}) });
}

/** The duties that the program ships, loaded once while the window lives; null until they are there. */
export function useLaw(): readonly LawRow[] | null {
  useEffect(() => {
    load().catch(reportFailure);
  }, []);
  return useRows((store) => store.rows ?? null);
}

/** The day and the law, for findings about duties; null until the law is there. The same value on the same day. */
export function useLawKnown(): LawKnown | null {
  const law = useLaw();
  const today = localDay(new Date());
  return useMemo(() => law && { today, law }, [law, today]);
}
