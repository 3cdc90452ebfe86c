import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Project } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, smallContent } from '../files/sample';
import { run } from './run';

/** A project file whose plan holds one fact, and is otherwise the small one. */
async function fileWith(name: string): Promise<string> {
  const content = smallContent();
  const body = [
    {
      type: 'paragraph' as const,
      children: [{ text: '' }, { type: 'fact' as const, name, children: [{ text: '' }] }, { text: '' }],
    },
  ];
  const section = { id: 's', kind: 'summary' as const, title: 'Summary', hidden: false, done: false, body };
  const project: Project = { ...content.project, plan: { sections: [section] } };
  const path = join(await temporaryFolder(), 'F.pitch');
  await writeFile(path, fileBytes({ ...content, project }));
  return path;
}

describe('check', () => {
  it('ends with 1 when a project has errors, and says where', async () => {
    const path = await fileWith('no.such.figure');
    const ran = await run(['check', path]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('error  Plan · Summary: There is no number “no.such.figure” any more.');
    const chinese = await run(['check', path], 'zh-CN');
    expect(chinese.out).toContain('错误  计划书 · Summary: 项目中已经没有“no.such.figure”这项数据');
    expect(ran.err).toBe('');
  });

  it('ends with 0 without errors, and prints the same as JSON', async () => {
    const ran = await run(['check', await fileWith('company.name'), '--json']);
    const { counts, findings } = JSON.parse(ran.out) as {
      counts: Record<string, number>;
      findings: { code: string }[];
    };
    expect(counts.error).toBe(0);
    expect(ran.code).toBe(0);
    expect(findings.map(({ code }) => code)).not.toContain('fact.unknown');
  });
});

describe('info', () => {
  it('prints every fact by its name', async () => {
    const ran = await run(['info', await fileWith('company.name'), '--json']);
    const { facts } = JSON.parse(ran.out) as { facts: Record<string, { text: string; label: string }> };
    expect(facts['company.name']?.label).toMatch(/Company name|公司名称/);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['raise.amount', 'market.tam', 'team.size']));
  });
});
