import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import type { InterfaceLanguage } from '#shared/base';
import type { Settings } from '#shared/contract';

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'stand-in' | 'node';
  readonly systemLanguage: InterfaceLanguage;
  readonly settings: Settings;
}

/** What main says about the program; null until it has answered. */
export const useAppInfo = create<{ info: AppInfo | null }>(() => ({ info: null }));

/** Asks main about the program and the settings; once at start. */
export async function loadAppInfo(): Promise<void> {
  useAppInfo.setState({ info: await client['app.info']({}) });
}

/** Changes settings here at once and keeps them in main. */
export function changeSettings(change: Partial<Settings>): void {
  const { info } = useAppInfo.getState();
  if (!info) return;
  useAppInfo.setState({ info: { ...info, settings: { ...info.settings, ...change } } });
  client['settings.set'](change).catch(reportFailure);
}

/** The interface's language: the user's choice, else the system's. */
export function interfaceLanguage(info: AppInfo | null): InterfaceLanguage {
  if (!info) return 'en';
  return info.settings.language === 'system' ? info.systemLanguage : info.settings.language;
}
