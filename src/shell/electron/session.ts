import { EventEmitter } from 'node:events';

interface RequestDetails {
  readonly url: string;
}
// Patterns of addresses, with stars.
interface RequestFilter {
  readonly urls?: readonly string[];
}
type RequestListener = (details: RequestDetails, answer: (response: { cancel?: boolean }) => void) => void;

const dictionary = 'en-us-10-1.bdic';

/** `Session` of Electron: what the program decides about requests holds for every page (protocol.ts asks it). */
export class Session extends EventEmitter {
  #onBeforeRequest: RequestListener | null = null;
  #filter: RequestFilter = {};
  #languages: readonly string[] = ['en-US'];
  #dictionaries = 'https://redirector.gvt1.com/edgedl/chrome/dict/';
  #hasBegun = false;
  readonly #wishes: string[] = [];

  readonly webRequest = {
    onBeforeRequest: (
      ...args: readonly [RequestListener | null] | readonly [RequestFilter, RequestListener | null]
    ): void => {
      this.#filter = args.length === 2 ? args[0] : {};
      this.#onBeforeRequest = args.length === 2 ? args[1] : args[0];
    },
  };

  /** Chromium in app mode grants no permission that it would have to ask a person for. */
  setPermissionRequestHandler(): void {}

  setPermissionCheckHandler(): void {}

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.#languages = languages;
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.#dictionaries = url;
  }

  /**
   * Called when a window is made. What Electron's browser process would fetch by itself, past `webRequest`, is noted as a wish:
   * outside a Mac, which has its own, a dictionary for each language, English on any system.
   */
  begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    if (process.platform !== 'darwin' && this.#languages.length > 0) this.#wishes.push(this.#dictionaries + dictionary);
  }

  /** Addresses that Electron itself would have fetched. */
  wishes(): readonly string[] {
    return this.#wishes;
  }

  /** Whether the program lets a request pass. */
  isAllowed(url: string): Promise<boolean> {
    const decide = this.#onBeforeRequest;
    if (!decide || !isMeant(this.#filter, url)) return Promise.resolve(true);
    return new Promise((resolve) => decide({ url }, ({ cancel = false }) => resolve(!cancel)));
  }
}

function isMeant({ urls = [] }: RequestFilter, url: string): boolean {
  const isLike = (pattern: string) => {
    const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    return pattern === '<all_urls>' || new RegExp(`^${source}$`).test(url);
  };
  return urls.length === 0 || urls.some(isLike);
}

export const session = { defaultSession: new Session() };
