import { accessibilityFindings, expect, setAppearance, test } from './support';

test('a finding is put aside for a reason, stands last with it, and comes back', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  const open = page.getByRole('button', { name: /^Findings: \d+/ });
  await expect(open).toBeVisible();
  await open.click();
  const list = page.getByRole('dialog', { name: 'Findings' });
  const hints = list.getByRole('region', { name: 'Suggestion' });
  const aside = list.getByRole('region', { name: 'Not for us' });
  const investors = hints.getByRole('listitem').filter({ hasText: 'Investors: 0 of the' });
  await expect(aside).toHaveCount(0);

  // By keyboard: the button is there for who comes to its row.
  await investors.getByRole('button', { name: 'Not for us…' }).focus();
  await page.keyboard.press('Enter');
  const reason = list.getByRole('textbox', { name: 'Why is it not for you?' });
  await expect(reason).toBeFocused();
  await expect(list.getByRole('button', { name: 'Put aside' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await expect(list).toBeVisible();

  await investors.getByRole('button', { name: 'Not for us…' }).click();
  await page.keyboard.type('One fund has promised all of it');
  await page.keyboard.press('Enter');
  await expect(aside.getByText('One fund has promised all of it')).toBeVisible();
  await expect(investors).toHaveCount(0);
  for (const appearance of ['light', 'dark'] as const) {
    await page.keyboard.press('Escape');
    await setAppearance(page, appearance);
    await open.click();
    expect(await accessibilityFindings(page, appearance)).toEqual([]);
  }

  await aside.getByRole('button', { name: 'Bring back' }).click();
  await expect(investors).toHaveCount(1);
  await expect(aside).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await open.click();
  await expect(aside.getByText('One fund has promised all of it')).toBeVisible();
});
