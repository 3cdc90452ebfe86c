/**
 * The few globals that every platform of ours has and that ES2023's own library does not name. Only the compiler
 * run of `src/shared` reads this file; the others have Node's or the browser's full declarations.
 */
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
  throwIfAborted(): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
