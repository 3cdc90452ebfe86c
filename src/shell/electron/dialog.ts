import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { dialogScript, type PageAnswer, type PageDialog, withdrawDialogs } from '../dialogs/page-dialog';
import { nextAnswer, noteQuestion } from '../dialogs/scripted-answers';
import { BrowserWindow } from './browser-window';

interface MessageOptions {
  readonly message: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly defaultId?: number;
  readonly cancelId?: number;
  readonly signal?: AbortSignal;
}

interface PathOptions {
  readonly title?: string;
  readonly buttonLabel?: string;
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** With the window that a dialog belongs to before it, or without one. */
type Asked<Options> = readonly [window: object, options: Options] | readonly [options: Options];

/** `dialog` of Electron, drawn in the page, or answered beforehand by a test. */
export const dialog = {
  async showMessageBox(...asked: Asked<MessageOptions>): Promise<{ response: number; checkboxChecked: boolean }> {
    const { options, window } = parts(asked);
    const cancelButton = options.cancelId ?? 0;
    noteQuestion(options.message);
    const scripted = nextAnswer();
    if (scripted !== undefined) {
      return { response: scripted && 'button' in scripted ? scripted.button : cancelButton, checkboxChecked: false };
    }
    const question = ask(window, {
      title: options.message,
      detail: options.detail ?? '',
      buttons: options.buttons ?? ['OK'],
      defaultButton: options.defaultId ?? 0,
      cancelButton,
    });
    const answer = await Promise.race([question, withdrawn(options.signal, window)]);
    return { response: answer?.button ?? cancelButton, checkboxChecked: false };
  },

  async showOpenDialog(...asked: Asked<PathOptions>): Promise<{ canceled: boolean; filePaths: string[] }> {
    const { options, window } = parts(asked);
    const path = await choosePath(window, options);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },

  async showSaveDialog(...asked: Asked<PathOptions>): Promise<{ canceled: boolean; filePath: string }> {
    const { options, window } = parts(asked);
    const path = await choosePath(window, options, (typed) => completeName(typed, options));
    // On Linux the dialog asks only when it is told to; the other systems' always do.
    const asks = process.platform !== 'linux' || options.properties?.includes('showOverwriteConfirmation') === true;
    const replace = path === null || !asks || !existsSync(path) || (await confirmReplacement(window, path, options));
    return { canceled: path === null || !replace, filePath: replace ? (path ?? '') : '' };
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
};

function parts<Options>(asked: Asked<Options>): { options: Options; window: BrowserWindow | undefined } {
  const [first, second] = asked;
  const window = second !== undefined && first instanceof BrowserWindow ? first : undefined;
  return { options: second ?? (first as Options), window };
}

/** The name as the systems' dialogs give it: those of Windows and of a Mac add the ending that it lacks. */
export function completeName(path: string, { filters = [] }: PathOptions, platform = process.platform): string {
  const ending = filters[0]?.extensions[0];
  return platform === 'linux' || !ending || ending === '*' || extname(path) ? path : `${path}.${ending}`;
}

async function confirmReplacement(window: BrowserWindow | undefined, path: string, options: PathOptions) {
  const question = { message: options.title ?? '', detail: path, buttons: ['✕', options.buttonLabel ?? 'OK'] };
  return (
    (await dialog.showMessageBox(...(window ? ([window, question] as const) : ([question] as const)))).response === 1
  );
}

async function choosePath(
  window: BrowserWindow | undefined,
  options: PathOptions,
  complete = (path: string) => path,
): Promise<string | null> {
  const scripted = nextAnswer();
  if (scripted !== undefined) return scripted && 'path' in scripted ? scripted.path : null;
  const start = options.defaultPath ?? join(homedir(), 'Downloads');
  let folder = isFolder(start) ? start : isFolder(dirname(start)) ? dirname(start) : homedir();
  let value = resolve(folder, start);
  for (;;) {
    const answer = await ask(window, {
      title: options.title ?? '',
      detail: '',
      buttons: ['✕', options.buttonLabel ?? 'OK'],
      defaultButton: 1,
      cancelButton: 0,
      path: { value, folder, entries: entriesOf(folder, options) },
    });
    if (answer.enter === null)
      return answer.button === 1 && answer.path ? complete(resolve(folder, answer.path)) : null;
    const name = isFolder(value) ? '' : (value.split(/[\\/]/).at(-1) ?? '');
    folder = resolve(answer.enter);
    value = join(folder, name);
  }
}

/** The page that a dialog is drawn in. */
function pageFor(window: BrowserWindow | undefined) {
  return (window ?? BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0])?.page;
}

function ask(window: BrowserWindow | undefined, spec: PageDialog): Promise<PageAnswer> {
  const page = pageFor(window);
  const cancelled: PageAnswer = { button: spec.cancelButton, path: '', enter: null };
  if (!page) return Promise.resolve(cancelled);
  return page.evaluate<PageAnswer>(dialogScript(spec)).catch((error: unknown) => {
    // A page that is gone answers nothing. Any other failure must be seen: what it asked would look cancelled.
    if (!page.isClosed()) console.error(error);
    return cancelled;
  });
}

/** Resolves when the program takes its question back, which then goes. */
function withdrawn(signal: AbortSignal | undefined, window: BrowserWindow | undefined): Promise<null> {
  return new Promise((resolve) => {
    const withdraw = () => {
      void pageFor(window)
        ?.evaluate(withdrawDialogs)
        .catch(() => undefined);
      resolve(null);
    };
    if (signal?.aborted) withdraw();
    else signal?.addEventListener('abort', withdraw, { once: true });
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function entriesOf(folder: string, options: PathOptions): { name: string; isFolder: boolean }[] {
  const extensions = (options.filters ?? []).flatMap((filter) => filter.extensions);
  const wanted = (name: string) =>
    extensions.length === 0 ||
    extensions.includes('*') ||
    extensions.some((extension) => name.endsWith(`.${extension}`));
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || wanted(entry.name)))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
  } catch {
    // A folder that can't be read is shown as empty: its name stays in view.
    return [];
  }
}
