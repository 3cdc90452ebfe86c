import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const { forbidden, options } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as {
  forbidden: IForbiddenRuleType[];
  options: ICruiseOptions;
};

async function violationsIn(folder: string): Promise<{ rule: string; from: string }[]> {
  const result = await cruise([folder], {
    ...options,
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
  });
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

/** Rules of one room of shared all have one form; the fixture breaks one of them. */
const isLayer = (rule: string) => /^shared-(?!is-pure|knows-nobody|by-the-door)/.test(rule);

describe('the fence between rooms', () => {
  it('stops every forbidden import, each exactly once', async () => {
    const folder = 'tests/fixtures/bad-imports/src';
    const found = (await violationsIn(folder)).map(
      ({ rule, from }) => `${basename(from).replace(/(-[ab])?\.ts$/, '')}: ${rule}`,
    );
    const rules = forbidden
      .map((rule) => rule.name ?? '')
      .filter((name) => !isLayer(name) || name === 'shared-project');
    expect([...new Set(found)].sort()).toEqual(rules.map((rule) => `${rule}: ${rule}`).sort());
  });

  it('names only rooms that exist', () => {
    const rooms = forbidden.map((rule) => rule.name ?? '').filter(isLayer);
    const missing = rooms.filter((rule) => !existsSync(join(root, 'src/shared', rule.replace('shared-', ''))));
    expect(missing).toEqual([]);
    const unguarded = readdirSync(join(root, 'src/shared'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !rooms.includes(`shared-${entry.name}`))
      .map((entry) => entry.name);
    expect(unguarded).toEqual([]);
  });

  it('is not crossed anywhere in the program', async () => {
    expect(await violationsIn('src')).toEqual([]);
  });
});
