import { readFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { type App, expect } from '../support';

type Loose = Record<string, unknown>;

/** The plan room as a person uses it. */
export class PlanPage {
  readonly page: Page;
  readonly list: Locator;
  readonly body: Locator;
  readonly title: Locator;

  constructor(
    readonly app: App,
    words = { sections: 'Sections', body: 'Text of the section', title: 'Section title' },
  ) {
    this.page = app.page;
    this.list = this.page.getByRole('listbox', { name: words.sections, exact: true });
    this.body = this.page.getByRole('textbox', { name: words.body });
    this.title = this.page.getByRole('textbox', { name: words.title });
  }

  /** A new project from the empty outline, at a section. */
  static async begin(app: App, section = 'Market and positioning'): Promise<PlanPage> {
    const { page } = app;
    await page.getByRole('button', { name: 'Empty outline' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    const plan = new PlanPage(app);
    await plan.list.waitFor();
    await plan.row(section).click();
    await plan.body.click();
    await expect(plan.body).toBeFocused();
    return plan;
  }

  row(title: string): Locator {
    return this.list.getByRole('option', { name: title });
  }

  titles(): Promise<string[]> {
    return this.list.locator('[role=option] > span:nth-child(2)').allTextContents();
  }

  async type(...lines: string[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  /** Presses keys at a person's pace: Slate follows the caret a tenth of a second late. */
  async press(...keys: string[]): Promise<void> {
    await this.page.waitForTimeout(150);
    for (const [index, key] of keys.entries()) {
      if (index > 0) await this.page.waitForTimeout(120);
      await this.page.keyboard.press(key);
    }
  }

  /** The lines on screen, each with its place: what Slate shows, not what it means. */
  lines(): Promise<string[]> {
    return this.body.evaluate((root) =>
      [...root.querySelectorAll('p, h3, h4, pre')].map((line) => {
        const holder = line.closest('li, td, th, blockquote, aside');
        const name = holder ? `${holder.tagName.toLowerCase()} ` : '';
        const tag = line.tagName === 'P' ? '' : `${line.tagName.toLowerCase()} `;
        return `${name}${tag}${(line.textContent ?? '').replaceAll('\ufeff', '')}`;
      }),
    );
  }

  /** Saves to a file and reads the body of the section on screen from it: what is really kept. */
  async saved(): Promise<Loose[]> {
    const section = await this.savedSection();
    return section.body as Loose[];
  }

  async savedSection(): Promise<Loose> {
    const id = (await this.list.locator('[aria-selected=true]').getAttribute('id'))?.replace('section-', '');
    const sections = await this.savedSections();
    return sections.find((section) => section.id === id) ?? {};
  }

  async savedSections(): Promise<Loose[]> {
    const path = `${this.app.folder}/saved.pitch`;
    await this.app.answer({ path });
    await this.page.keyboard.press('Control+Shift+s');
    await expect(this.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
    const entry = unzipSync(readFileSync(path))['project.json'];
    if (!entry) throw new Error('The file has no project.json');
    return (JSON.parse(strFromU8(entry)) as { plan: { sections: Loose[] } }).plan.sections;
  }

  /** Pastes as the system would, with these types on the clipboard. */
  async paste(
    data: Readonly<Record<string, string>>,
    files: readonly { name: string; type: string; base64: string }[] = [],
  ) {
    await this.body.evaluate(
      (root, given) => {
        const transfer = new DataTransfer();
        for (const [type, value] of Object.entries(given.data)) transfer.setData(type, value);
        for (const { name, type, base64 } of given.files) {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          transfer.items.add(new File([bytes], name, { type }));
        }
        const target = document.getSelection()?.anchorNode?.parentElement ?? root;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
      },
      { data, files },
    );
  }
}

/** An input method, through the browser's own door for them. */
export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Composes letter by letter, as the user sees it underlined, then takes the candidate. */
  async write(letters: string, text: string): Promise<void> {
    await this.compose(letters);
    await this.commit(text);
  }

  /** The same with the key that a system sends to the page before its input method writes. */
  async writeByKeys(letters: string, text: string): Promise<void> {
    await this.session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'KeyZ',
      windowsVirtualKeyCode: 229,
    });
    await this.write(letters, text);
  }

  async compose(letters: string): Promise<void> {
    for (let end = 1; end <= letters.length; end += 1) {
      await this.session.send('Input.imeSetComposition', {
        text: letters.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      });
    }
  }

  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  async cancel(): Promise<void> {
    await this.session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  }
}
