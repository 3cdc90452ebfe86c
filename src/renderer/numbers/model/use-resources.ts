import { useEffect } from 'react';
import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import type { Benchmark } from '#shared/numbers';
import { type ShelvedWork, worksOf } from '#shared/references';

interface Loaded<T> {
  readonly state: 'not asked' | 'travels' | 'there';
  readonly items: readonly T[];
}

/** A list of the program's resources, loaded once while the window lives, when somebody first shows it; empty until then. */
function resourceList<T>(load: () => Promise<readonly T[]>): () => readonly T[] {
  const store = create<Loaded<T>>(() => ({ state: 'not asked', items: [] }));
  const ask = async () => {
    if (store.getState().state !== 'not asked') return;
    store.setState({ state: 'travels' });
    try {
      store.setState({ state: 'there', items: await load() });
    } catch (error) {
      // Whoever shows it next asks again.
      store.setState({ state: 'not asked' });
      throw error;
    }
  };
  return () => {
    useEffect(() => {
      ask().catch(reportFailure);
    }, []);
    return store((loaded) => loaded.items);
  };
}

/** The works to cite, shelf by shelf. */
export const useWorks: () => readonly ShelvedWork[] = resourceList(async () =>
  worksOf(await client['library.load']({})),
);

/** What metrics are compared with. */
export const useBenchmarks: () => readonly Benchmark[] = resourceList(() => client['benchmarks.load']({}));
