import type { Locator, Page } from '@playwright/test';

/** What somebody did: pressed a control, or wrote into a field. */
export interface Act {
  readonly kind: 'click' | 'field';
  readonly what: string;
}

/** Somebody at the program, who finds things by what the screen calls them. Every act is kept: they are counted. */
export interface Person {
  readonly page: Page;
  readonly acts: Act[];
  /** Presses a control. */
  press(control: Locator): Promise<void>;
  /** Writes into a field; lines are parted by Enter. */
  write(field: Locator, text: string): Promise<void>;
}

/** How somebody gets to things. */
interface Ways {
  readonly press: (control: Locator) => Promise<unknown>;
  /** Puts the caret into a field. */
  readonly enter: (field: Locator) => Promise<void>;
}

/** Somebody with a mouse. */
export function withMouse(page: Page): Person {
  return person(page, { press: (control) => control.click(), enter: (field) => field.click() });
}

/** Somebody without one: Tab and Shift+Tab to a control, arrows within a list, Enter. */
export function withKeys(page: Page): Person {
  return person(page, {
    press: async (control) => {
      const role = await control.evaluate((element) => element.getAttribute('role'));
      if (role === 'option') return choose(page, control);
      await reach(page, control);
      return page.keyboard.press('Enter');
    },
    enter: (field) => reach(page, field),
  });
}

function person(page: Page, { press, enter }: Ways): Person {
  const acts: Act[] = [];
  return {
    page,
    acts,
    press: async (control) => {
      acts.push({ kind: 'click', what: await nameOf(control) });
      await press(control);
    },
    write: async (field, text) => {
      acts.push({ kind: 'field', what: await nameOf(field) });
      await enter(field);
      await type(page, text);
    },
  };
}

/** So many presses of Tab that somebody gives up. */
const patience = 120;

/** Goes to a control as somebody does who sees where it is: forwards, or back. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    const way = await control.evaluate((element) => {
      const active = document.activeElement;
      if (active === element || (active && element.contains(active))) return 'here';
      const isBefore = active && element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore ? 'back' : 'on';
    });
    if (way === 'here') return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`By ${patience} presses of Tab nobody gets to ${await nameOf(control)}`);
}

async function choose(page: Page, option: Locator): Promise<void> {
  const list = option.locator('xpath=ancestor::*[@role="listbox"]');
  await reach(page, list);
  const [at, chosen] = await option.evaluate((element) => {
    const all = [...(element.closest('[role="listbox"]')?.querySelectorAll('[role="option"]') ?? [])];
    return [all.indexOf(element), all.findIndex((one) => one.getAttribute('aria-selected') === 'true')];
  });
  const key = at > chosen ? 'ArrowDown' : 'ArrowUp';
  for (let presses = Math.abs(at - chosen); presses > 0; presses -= 1) await page.keyboard.press(key);
}

async function type(page: Page, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

function nameOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) => {
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const by = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    const said = element.getAttribute('aria-label') ?? by?.join(' ') ?? labels[0]?.textContent ?? element.textContent;
    return (said ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
  });
}
