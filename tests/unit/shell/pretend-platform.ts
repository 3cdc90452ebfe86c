import { onTestFinished } from 'vitest';

/** Lets a test run as on another system. */
export function pretendPlatform(platform: NodeJS.Platform): void {
  const real = process.platform;
  const set = (value: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value });
  set(platform);
  onTestFinished(() => void set(real));
}
