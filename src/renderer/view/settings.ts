import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import type { InterfaceLanguage } from '#shared/base';
import { changedSettings, type Settings, type SettingsChange } from '#shared/contract';

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
export function changeSettings(change: SettingsChange): void {
  const { info } = useAppInfo.getState();
  if (!info) return;
  takeSettings(changedSettings(info.settings, change));
  client['settings.set'](change).catch(async (error: unknown) => {
    reportFailure(error);
    // What main refused is not shown as if it held.
    await loadAppInfo();
  });
}

/** Shows settings as main has them. */
function takeSettings(settings: Settings): void {
  const { info } = useAppInfo.getState();
  if (info) useAppInfo.setState({ info: { ...info, settings } });
}

/** Asks for the folder in which projects are kept, or forgets it. */
export async function changeFolder(act: 'choose' | 'forget'): Promise<void> {
  takeSettings(await client['settings.folder']({ act }));
}

/** The interface's language: the user's choice, else the system's. */
export function interfaceLanguage(info: AppInfo | null): InterfaceLanguage {
  if (!info) return 'en';
  return info.settings.language === 'system' ? info.systemLanguage : info.settings.language;
}
