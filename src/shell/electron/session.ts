import { EventEmitter } from 'node:events';

interface RequestDetails {
  readonly url: string;
}
type RequestListener = (details: RequestDetails, answer: (response: { cancel?: boolean }) => void) => void;

/** `Session` of Electron: what the program decides about requests holds for every page (protocol.ts asks it). */
class Session extends EventEmitter {
  #onBeforeRequest: RequestListener | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#onBeforeRequest = listener;
    },
  };

  /** Chromium in app mode grants no permission that it would have to ask a person for. */
  setPermissionRequestHandler(): void {}

  setPermissionCheckHandler(): void {}

  setSpellCheckerLanguages(): void {}

  setSpellCheckerDictionaryDownloadURL(): void {}

  /** Whether the program lets a request pass. */
  isAllowed(url: string): Promise<boolean> {
    const decide = this.#onBeforeRequest;
    if (!decide) return Promise.resolve(true);
    return new Promise((resolve) => decide({ url }, ({ cancel = false }) => resolve(!cancel)));
  }
}

export const session = { defaultSession: new Session() };
