import { describe, expect, it } from 'vitest';
import './pretend-window';
import { alternativesOf, generalCommands, pressIdentity } from '#renderer/commands';
import { deckCommands } from '#renderer/deck';
import { createTranslator } from '#shared/i18n';

describe('the commands of the deck', () => {
  it.each([true, false])('take no press from the program or from each other (mac: %s)', (mac) => {
    const all = [...generalCommands, ...deckCommands].flatMap(({ keys }) => alternativesOf(keys));
    const presses = all.map((keys) => pressIdentity(keys, mac));
    expect(presses.filter((press, index) => presses.indexOf(press) !== index)).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('have titles that nobody confuses (%s)', (language) => {
    const { t } = createTranslator(language);
    const titles = deckCommands.map(({ title }) => t(title));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.some((title) => title.includes('deck.'))).toBe(false);
  });

  it('are impossible without a project', () => {
    expect(deckCommands.filter(({ when }) => when())).toEqual([]);
  });
});
