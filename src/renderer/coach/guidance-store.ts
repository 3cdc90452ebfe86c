import { useEffect } from 'react';
import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import type { DocumentLanguage } from '#shared/base';
import type { GuidanceBundle } from '#shared/guidance';

/** Guidance by language: undefined until asked for, null while it travels or after it failed. */
export interface GuidanceState {
  readonly bundles: Partial<Record<DocumentLanguage, GuidanceBundle | null>>;
}

const useBundles = create<GuidanceState>(() => ({ bundles: {} }));

function keep(language: DocumentLanguage, bundle: GuidanceBundle | null): void {
  useBundles.setState(({ bundles }) => ({ bundles: { ...bundles, [language]: bundle } }));
}

async function load(language: DocumentLanguage): Promise<void> {
  if (useBundles.getState().bundles[language] !== undefined) return;
  keep(language, null);
  keep(language, await client['guidance.load']({ language }));
}

/** The guidance of one language, loaded once while the window lives; null until it is there. */
export function useGuidance(language: DocumentLanguage): GuidanceBundle | null {
  useEffect(() => {
    load(language).catch(reportFailure);
  }, [language]);
  return useBundles((store) => store.bundles[language] ?? null);
}
