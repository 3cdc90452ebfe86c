import type { Locator } from '@playwright/test';
import type { Person } from './person';
import type { SlideSaid, Story } from './story';

/** From the empty outline to a deck and a plan in a folder; `see` is called where a picture tells something. */
export async function journey(person: Person, story: Story, see: (moment: string) => Promise<void>): Promise<void> {
  await begin(person, story);
  await see('begin');
  await writeCompany(person, story);
  await see('company');
  await writeRaise(person, story);
  await see('raise');
  await writePlan(person, story);
  await see('plan');
  await makeDeck(person, story, see);
  await exportAll(person, story, see);
}

/** A button by its name; some names go on with what the button is for, or with its key. */
function button({ page }: Person, name: string, within: Locator | null = null): Locator {
  return (within ?? page).getByRole('button', { name, exact: false }).first();
}

function field({ page }: Person, name: string, at: 'first' | 'last' = 'first'): Locator {
  return page.getByRole('main').getByRole('textbox', { name, exact: true })[at]();
}

function room({ page }: Person, { names }: Story, name: string): Locator {
  return page.getByRole('navigation', { name: names.rooms }).getByRole('button', { name, exact: true });
}

async function begin(person: Person, { names }: Story): Promise<void> {
  await person.press(button(person, names.emptyOutline));
  await person.press(button(person, names.create, person.page.getByRole('dialog')));
  await person.page.getByRole('navigation', { name: names.rooms }).waitFor();
}

async function writeCompany(person: Person, story: Story): Promise<void> {
  const { names, company, team } = story;
  await person.press(room(person, story, names.company));
  await person.write(field(person, names.companyName), company.name);
  await person.write(field(person, names.oneLiner), company.oneLiner);
  await person.write(field(person, names.contactName), company.contact);
  await person.write(field(person, names.email), company.email);
  for (const { name, role, bio } of team) {
    await person.press(button(person, names.addPerson));
    await person.write(field(person, names.contactName, 'last'), name);
    await person.write(field(person, names.role, 'last'), role);
    await person.write(field(person, names.bio, 'last'), bio);
  }
}

async function writeRaise(person: Person, story: Story): Promise<void> {
  const { names, raise } = story;
  await person.press(room(person, story, names.raise));
  await person.write(field(person, names.amount), raise.amount);
  await person.write(field(person, names.valuation), raise.valuation);
  await person.write(field(person, names.months), raise.months);
  for (const [at, { name, amount }] of raise.uses.entries()) {
    await person.press(button(person, names.addUse));
    await person.write(field(person, names.use.replace('{n}', `${at + 1}`)), name);
    await person.write(field(person, names.useAmount.replace('{name}', name)), amount);
  }
  for (const { date, text } of raise.milestones) {
    await person.press(button(person, names.addMilestone));
    await person.write(field(person, names.by, 'last'), date);
    await person.write(field(person, names.milestone, 'last'), text);
  }
}

async function writePlan(person: Person, story: Story): Promise<void> {
  const { names, plan } = story;
  await person.press(room(person, story, names.plan));
  const sections = person.page.getByRole('listbox', { name: names.sections });
  for (const { section, text } of plan) {
    await person.press(sections.getByRole('option', { name: section }));
    await person.write(person.page.getByRole('textbox', { name: names.sectionText }), text);
  }
}

async function makeDeck(person: Person, story: Story, see: (moment: string) => Promise<void>): Promise<void> {
  const { page } = person;
  const { names, deck } = story;
  await person.press(room(person, story, names.deck));
  await page.getByRole('listbox', { name: names.slides }).waitFor();
  const offer = button(person, names.draft);
  if ((await offer.count()) > 0) {
    await person.press(offer);
    const dialog = page.getByRole('dialog');
    await see('draft');
    await person.press(button(person, names.draftSlides, dialog));
    await person.press(button(person, names.close, dialog));
  }
  for (const said of deck) await finishSlide(person, story, said);
  await see('deck');
}

/** Writes on a slide what it doesn't say yet, as its picture in the list tells: nobody opens a slide that is as it should be. */
async function finishSlide(person: Person, { names }: Story, { slide, layout, texts }: SlideSaid): Promise<void> {
  const { page } = person;
  const row = page.getByRole('listbox', { name: names.slides }).getByRole('option', { name: slide }).first();
  await row.scrollIntoViewIfNeeded();
  await row
    .locator('svg')
    .first()
    .waitFor({ timeout: 2_000 })
    .catch(() => undefined);
  const shown = bare((await row.textContent()) ?? '');
  const missing = texts.filter(({ text }) => text.split('\n').some((line) => !shown.includes(bare(line))));
  if (missing.length === 0) return;
  await person.press(row);
  if (layout) {
    await person.press(button(person, names.layout, page.getByRole('main')));
    await person.press(page.getByRole('radio', { name: layout, exact: true }));
  }
  for (const { field: name, text } of missing) await person.write(field(person, name), text);
}

/** Words without what a picture sets otherwise: blanks, line ends, bullets. */
function bare(text: string): string {
  return text.replaceAll(/[\s•]/gu, '');
}

async function exportAll(person: Person, { names }: Story, see: (moment: string) => Promise<void>): Promise<void> {
  const { page } = person;
  await person.press(page.getByRole('banner').getByRole('button', { name: names.export, exact: true }));
  const dialog = page.getByRole('dialog');
  await see('export');
  await person.press(button(person, names.continue, dialog));
  await see('check');
  await person.press(button(person, names.chooseFolder, dialog));
  await dialog.getByRole('heading', { name: names.exported }).waitFor({ timeout: 60_000 });
  await see('exported');
}
