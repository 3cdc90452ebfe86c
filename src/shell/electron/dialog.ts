import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dialogScript, type PageAnswer, type PageDialog } from '../dialogs/page-dialog';
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

/** `dialog` of Electron, drawn in the page, or answered beforehand by a test. */
export const dialog = {
  async showMessageBox(...args: readonly unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
    const options = args.at(-1) as MessageOptions;
    const cancelButton = options.cancelId ?? 0;
    noteQuestion(options.message);
    const scripted = nextAnswer();
    if (scripted !== undefined) {
      return { response: scripted && 'button' in scripted ? scripted.button : cancelButton, checkboxChecked: false };
    }
    const question = ask({
      title: options.message,
      detail: options.detail ?? '',
      buttons: options.buttons ?? ['OK'],
      defaultButton: options.defaultId ?? 0,
      cancelButton,
    });
    const { signal } = options;
    const withdrawn = new Promise<null>((resolve) => signal?.addEventListener('abort', () => resolve(null)));
    const answer = await Promise.race([question, withdrawn]);
    return { response: answer?.button ?? cancelButton, checkboxChecked: false };
  },

  async showOpenDialog(...args: readonly unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    const path = await choosePath(args.at(-1) as PathOptions);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },

  async showSaveDialog(...args: readonly unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    const options = args.at(-1) as PathOptions;
    const path = await choosePath(options);
    // On Linux the dialog asks only when it is told to; the other systems' always do.
    const asks = process.platform !== 'linux' || options.properties?.includes('showOverwriteConfirmation') === true;
    const replace = path === null || !asks || !existsSync(path) || (await confirmReplacement(path, options));
    return { canceled: path === null || !replace, filePath: path ?? '' };
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
};

async function confirmReplacement(path: string, options: PathOptions): Promise<boolean> {
  const buttons = ['✕', options.buttonLabel ?? 'OK'];
  return (
    (await dialog.showMessageBox({ message: options.title ?? '', detail: path, buttons, cancelId: 0 })).response === 1
  );
}

async function choosePath(options: PathOptions): Promise<string | null> {
  const scripted = nextAnswer();
  if (scripted !== undefined) return scripted && 'path' in scripted ? scripted.path : null;
  const start = options.defaultPath ?? join(homedir(), 'Downloads');
  let folder = isFolder(start) ? start : isFolder(dirname(start)) ? dirname(start) : homedir();
  let value = resolve(folder, start);
  for (;;) {
    const answer = await ask({
      title: options.title ?? '',
      detail: '',
      buttons: ['✕', options.buttonLabel ?? 'OK'],
      defaultButton: 1,
      cancelButton: 0,
      path: { value, folder, entries: entriesOf(folder, options) },
    });
    if (answer.enter === null) return answer.button === 1 && answer.path ? resolve(folder, answer.path) : null;
    const name = isFolder(value) ? '' : (value.split(/[\\/]/).at(-1) ?? '');
    folder = resolve(answer.enter);
    value = join(folder, name);
  }
}

function ask(spec: PageDialog): Promise<PageAnswer> {
  const page = BrowserWindow.getFocusedWindow()?.page;
  const cancelled: PageAnswer = { button: spec.cancelButton, path: '', enter: null };
  if (!page) return Promise.resolve(cancelled);
  return page.evaluate<PageAnswer>(dialogScript(spec)).catch((error: unknown) => {
    // A page that is gone answers nothing. Any other failure must be seen: what it asked would look cancelled.
    if (!page.isClosed()) console.error(error);
    return cancelled;
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
