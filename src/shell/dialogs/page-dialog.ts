/** What the stand-in asks in the page: a question with buttons, or a path with a list of a folder beside it. */
export interface PageDialog {
  readonly title: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultButton: number;
  readonly cancelButton: number;
  /** Absent for a plain question. */
  readonly path?: {
    readonly value: string;
    readonly folder: string;
    readonly entries: readonly { readonly name: string; readonly isFolder: boolean }[];
  };
}

export interface PageAnswer {
  readonly button: number;
  readonly path: string;
  /** A folder to be listed instead of an answer. */
  readonly enter: string | null;
}

/** The script that draws a dialog in a page and answers with a `PageAnswer`. */
export function dialogScript(spec: PageDialog): string {
  // The compiler marks functions by a helper of its own, which no page has.
  return `(() => { const __name = (named) => named; return (${drawDialog})(${JSON.stringify(spec)}); })()`;
}

/** Runs inside the page: takes away what stands there. */
export function withdrawDialogs(): void {
  for (const host of document.querySelectorAll('stand-in-dialog')) host.remove();
}

/**
 * Runs inside the page: draws the dialog in a shadow tree above the program and resolves with what was chosen.
 * Self-contained, because it travels as text.
 */
function drawDialog(spec: PageDialog): Promise<PageAnswer> {
  return new Promise((resolve) => {
    const host = document.createElement('stand-in-dialog');
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `
      dialog { font: 14px/1.5 system-ui, sans-serif; border: 1px solid #8888; border-radius: 10px; padding: 20px;
        width: min(520px, calc(100vw - 48px)); box-sizing: border-box; background: Canvas; color: CanvasText; }
      dialog::backdrop { background: #0006; }
      h2 { font-size: 16px; margin: 0 0 4px; } p { margin: 0 0 12px; white-space: pre-wrap; opacity: .75; }
      input { width: 100%; box-sizing: border-box; font: inherit; padding: 6px 8px; margin-bottom: 8px; }
      ul { list-style: none; margin: 0 0 8px; padding: 4px; height: 240px; overflow: auto; border: 1px solid #8884; border-radius: 6px; }
      li button { all: unset; display: block; width: 100%; padding: 2px 6px; box-sizing: border-box; border-radius: 4px; }
      li button:hover, li button:focus-visible { background: #8883; }
      footer { display: flex; justify-content: flex-end; gap: 8px; } footer button { font: inherit; padding: 5px 14px; }`;
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', spec.title);
    const title = document.createElement('h2');
    title.textContent = spec.title;
    dialog.append(title);
    if (spec.detail) dialog.append(Object.assign(document.createElement('p'), { textContent: spec.detail }));
    // As a dialog of the system does, this one gives the keyboard back to where it was, with the caret: who types on loses nothing.
    const focused = document.activeElement;
    const selection = document.getSelection();
    const caret = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const done = (button: number, path: string, enter: string | null) => {
      host.remove();
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      if (caret)
        selection?.setBaseAndExtent(caret.startContainer, caret.startOffset, caret.endContainer, caret.endOffset);
      resolve({ button, path, enter });
    };
    const input = document.createElement('input');
    if (spec.path) {
      const { folder, entries, value } = spec.path;
      input.value = value;
      input.setAttribute('aria-label', spec.title);
      const list = document.createElement('ul');
      const line = (text: string, choose: () => void) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.textContent = text;
        button.onclick = choose;
        item.append(button);
        list.append(item);
      };
      line('..', () => done(-1, '', `${folder}/..`));
      for (const { name, isFolder } of entries) {
        line(isFolder ? `${name}/` : name, () => {
          if (isFolder) done(-1, '', `${folder}/${name}`);
          else input.value = `${folder}/${name}`;
        });
      }
      dialog.append(input, list);
      input.onkeydown = (event) => {
        if (event.key !== 'Enter') return;
        // Else the key would write into what has the keyboard then.
        event.preventDefault();
        done(spec.defaultButton, input.value, null);
      };
    }
    const footer = document.createElement('footer');
    spec.buttons.forEach((label, index) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.autofocus = index === spec.defaultButton && !spec.path;
      button.onclick = () => done(index, input.value, null);
      footer.append(button);
    });
    dialog.append(footer);
    dialog.oncancel = (event) => {
      event.preventDefault();
      done(spec.cancelButton, '', null);
    };
    root.append(style, dialog);
    document.body.append(host);
    dialog.showModal();
    if (spec.path) input.select();
  });
}
