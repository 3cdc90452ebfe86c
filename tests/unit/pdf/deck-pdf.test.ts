import { describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { page, paragraph, scene, text } from './hand-made-scene';
import { exportContext, judge, onlyFile, textOf } from './judges';

describe('deckPdf', () => {
  it('writes a file that other programs accept, with its text whole', async () => {
    const twins = 'CJK ⼈人 ⽔水 豈豈 A\u00a0B 𠮷';
    const made = scene([
      page('s1', '封面', [text('title', [paragraph('封面 Title', 80, 100, { bold: true })], 'title')]),
      page('s2', 'Second', [
        text('body', [paragraph(twins, 80, 100)]),
        text('n', [paragraph('2', 900, 520)], 'sldNum'),
      ]),
    ]);
    const { context, reports } = exportContext();
    const bytes = onlyFile(await deckPdf(made, context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(textOf(bytes)).toBe(`封面Title${twins.replace(/\s/g, '')}2`);
    expect(reports.at(-1)).toEqual([3, 3]);
    if (process.env.KEEP) (await import('node:fs')).writeFileSync(process.env.KEEP, bytes);
  });
});
