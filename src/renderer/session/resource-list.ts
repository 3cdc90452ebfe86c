import { useEffect } from 'react';
import { create } from 'zustand';
import { reportFailure } from './failures';

interface Loaded<T> {
  readonly state: 'not asked' | 'travels' | 'there';
  readonly items: readonly T[];
}

/** A list of the program's resources, loaded once while the window lives, when somebody first shows it; empty until then. */
export function resourceList<T>(load: () => Promise<readonly T[]>): () => readonly T[] {
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
