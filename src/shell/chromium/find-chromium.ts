import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from './playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'];

const fixedPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The path of an installed Chromium: the one named by PITCHWRIGHT_CHROMIUM, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [process.env.PITCHWRIGHT_CHROMIUM, chromium.executablePath(), ...onPath];
  return [...places, ...(fixedPlaces[process.platform] ?? [])].find((place) => place && existsSync(place));
}
