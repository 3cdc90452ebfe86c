import { app, powerMonitor } from 'electron';
import type { Services } from '#main/services';

/** Where the end of the program stands. */
export interface Quitting {
  /** Somebody has asked to quit, and nobody has answered yet that they stay. */
  hasBegun(): boolean;
  /** The user stays. */
  stay(): void;
  /** Ends without a question: the system goes down. The journal has what is in no file. */
  endNow(): void;
}

/** A disk that hangs must not keep the process for ever. */
const patienceMs = 10_000;

/** Lets go of the project and the journal before the process ends, whoever ends it. */
export function followQuitting(
  services: Pick<Services, 'dispose'>,
  report: (error: unknown, where: string) => string,
): Quitting {
  let begun = false;
  let ending: Promise<void> | null = null;
  let disposed = false;
  const letGo = () => {
    ending ??= Promise.race([services.dispose(), patience()])
      .catch((error: unknown) => void report(error, 'quit'))
      .then(() => {
        disposed = true;
      });
    return ending;
  };
  const endNow = () => void letGo().then(() => app.exit(0));
  app.on('before-quit', () => {
    begun = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (disposed) return;
    event.preventDefault();
    // Electron takes the refusal back only when all listeners and what they promised have run: until then a call to quit is
    // not heard, and the process would stay for ever.
    void letGo().then(() => setImmediate(() => app.quit()));
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    // Electron has taken the signals for itself since main was loaded, and would ask as for any quit. Node takes one back only for
    // the first listener, and a package has put one there before.
    process.removeAllListeners(signal);
    process.on(signal, endNow);
  }
  // The event comes with a way to ask for time, which Electron's types leave out.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    endNow();
  });
  return {
    hasBegun: () => begun,
    stay: () => {
      begun = false;
    },
    endNow,
  };
}

function patience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`Letting go of the project took over ${patienceMs / 1000} s`)),
      patienceMs,
    ).unref();
  });
}
