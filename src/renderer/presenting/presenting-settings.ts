import { changeSettings, useAppInfo } from '#renderer/view';
import type { Settings } from '#shared/contract';

type PresentingSettings = NonNullable<Settings['presenting']>;

/** A presenter's view is dark by habit: it stands beside a lit screen in a dim room. */
const defaults: PresentingSettings = { view: 'here', notesPx: 22, appearance: 'dark' };

/** How this person presents. */
export function usePresentingSettings(): PresentingSettings {
  return useAppInfo((store) => store.info?.settings.presenting) ?? defaults;
}

/** The same, for event handlers. */
export function presentingNow(): PresentingSettings {
  return useAppInfo.getState().info?.settings.presenting ?? defaults;
}

/** Changes how this person presents; it is remembered. */
export function changePresenting(change: Partial<PresentingSettings>): void {
  changeSettings({ presenting: { ...presentingNow(), ...change } });
}
