import { PlanPage } from './plan/room';
import { accessibility, expect, test } from './support';

test('sections are moved, hidden, marked, renamed, deleted and brought back by keyboard', async ({ app }) => {
  const plan = await PlanPage.begin(app, 'Company');
  await plan.list.focus();
  const before = await plan.titles();
  await plan.press('Alt+ArrowDown');
  expect((await plan.titles()).slice(2, 4)).toEqual([before[3], before[2]]);
  await expect(app.page.getByText('“Company” is now at place 4 of 16.')).toHaveCount(1);
  await plan.press('F2');
  await expect(plan.title).toBeFocused();
  await app.page.keyboard.type('Who we are');
  await plan.press('Enter');
  await expect(plan.body).toBeFocused();
  await expect(plan.row('Who we are')).toBeVisible();
  await plan.list.focus();
  await plan.press('Delete');
  await expect(plan.row('Who we are')).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(plan.row('Who we are')).toBeVisible();
  await plan.row('Who we are').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Hide from the plan' }).click();
  await expect(plan.row('Who we are')).toContainText('Hidden');
  await plan.row('Who we are').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Mark as done' }).click();
  await expect(app.page.getByText('0 of 15 done')).toBeVisible();
  const section = await plan.savedSection();
  expect(section).toMatchObject({ kind: 'company', title: 'Who we are', hidden: true, done: true });
});

test('a section is dragged to another place', async ({ app }) => {
  const plan = await PlanPage.begin(app, 'Company');
  const from = await plan.row('Company').boundingBox();
  const to = await plan.row('Products and services').boundingBox();
  if (!from || !to) throw new Error('No rows');
  const { mouse } = app.page;
  await mouse.move(from.x + 60, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + 60, from.y + from.height / 2 + 12, { steps: 3 });
  await mouse.move(to.x + 60, to.y + to.height / 2 + 4, { steps: 8 });
  await mouse.up();
  await expect
    .poll(async () => (await plan.titles()).slice(1, 5))
    .toEqual(['Executive summary', 'Background and problem', 'Products and services', 'Company']);
});

test('what is missing from the outline is offered, and a section of one’s own', async ({ app }) => {
  const plan = await PlanPage.begin(app, 'Risks and answers');
  await plan.list.focus();
  await plan.press('Delete');
  await app.page.getByRole('button', { name: 'Add a section' }).click();
  await app.page.getByRole('menuitem', { name: 'Risks and answers' }).click();
  await expect(plan.body).toBeFocused();
  expect((await plan.titles()).at(-1)).toBe('Risks and answers');
  await app.page.getByRole('button', { name: 'Add a section' }).click();
  await app.page.getByRole('menuitem', { name: 'A section of your own' }).click();
  await expect(plan.title).toBeFocused();
  await app.page.keyboard.type('Pilots');
  await expect(plan.row('Pilots')).toBeVisible();
  const ids = (await plan.savedSections()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an empty section offers its topics; one becomes its first heading', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await app.page.getByRole('button', { name: /^Market size/ }).click();
  await expect(plan.body).toBeFocused();
  await app.page.keyboard.type('Twelve thousand firms');
  await expect.poll(() => plan.lines()).toEqual(['h3 Market size', 'Twelve thousand firms']);
  await expect(app.page.getByRole('button', { name: /^Customers/ })).toHaveCount(0);
});

test('a topic’s text comes below its heading, from the section and from the coach, each as one step of undo', async ({
  app,
}) => {
  const plan = await PlanPage.begin(app);
  const { page } = app;
  await page.getByRole('button', { name: 'Insert text: Market size' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(plan.body).toBeFocused();
  // The first gap is selected: typing fills it in.
  await page.keyboard.type('2,100');
  await expect.poll(() => plan.lines()).toContain('h3 Market size');
  await expect(plan.body).toContainText('taking a share of a published figure: 2,100 customers');
  const coach = page.getByRole('complementary', { name: 'Coach' });
  await coach.getByRole('button', { name: 'Insert text: Customers' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => plan.lines()).toContain('h3 Customers');
  await expect(plan.body).toBeFocused();
  await plan.press('Control+z');
  await expect.poll(() => plan.lines()).not.toContain('h3 Customers');
  await expect(plan.body).toContainText('2,100 customers');
  // The figure that took the gap's place, then the text.
  await plan.press('Control+z');
  await expect(plan.body).toContainText('published figure: [[number]] customers');
  await plan.press('Control+z');
  await expect(page.getByRole('button', { name: 'Begin with all of them' })).toBeVisible();
  await expect(plan.body).not.toContainText('published');
});

test('the room has no barriers that axe can find', async ({ app }) => {
  const plan = await PlanPage.begin(app);
  await plan.type('# A', 'text', '- item');
  await plan.press('Enter', 'Enter');
  await plan.type('/ta');
  await plan.press('Enter');
  for (const cell of ['a', 'b', 'c', 'd']) {
    await app.page.keyboard.type(cell);
    await plan.press('Tab');
  }
  // The page is the only one of a browser that runs already: a blank one beside it is no part of the program.
  const { violations } = await accessibility(app.page).include('[data-plan-room]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
