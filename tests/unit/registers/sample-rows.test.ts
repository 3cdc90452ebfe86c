import { expect, it } from 'vitest';
import { registerKinds } from '#shared/registers';
import registers from '../../fixtures/all-registers.json';
import { fullRow } from './sample-rows';

it('the bench fills every register, each column of it', () => {
  expect(registers).toEqual(Object.fromEntries(registerKinds.map((kind) => [kind.id, [fullRow(kind)]])));
});
