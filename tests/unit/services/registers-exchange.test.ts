import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppFailure, interfaceLanguages, newId } from '#shared/base';
import type { Snapshot } from '#shared/contract';
import { readRows, takeRows } from '#shared/exchange';
import { createTranslator } from '#shared/i18n';
import { ceilings } from '#shared/project';
import { type RegisterKind, registerKind, rowsOf } from '#shared/registers';
import { begin, context, edit, type Fake, fakeServices } from './fake-host';

const risks = registerKind('risks') as RegisterKind;

async function current(fake: Fake): Promise<Snapshot> {
  return (await fake.services.handlers['project.current']({}, context)) as Snapshot;
}

async function started() {
  const fake = await fakeServices();
  const { state } = await begin(fake);
  const { sessionId } = state;
  const read = async (bytes: string | Uint8Array, name = 'risks.csv') => {
    const path = join(fake.folder, name);
    await writeFile(path, bytes);
    fake.answers.open = path;
    return fake.services.handlers['registers.readTable']({ sessionId }, context);
  };
  const failing = async (bytes: string | Uint8Array) => {
    const failure = await read(bytes).catch((error: unknown) => error);
    if (!(failure instanceof AppFailure)) throw new Error('It was read');
    for (const language of interfaceLanguages)
      expect(createTranslator(language).error(failure.error)).toContain('risks.csv');
    return failure.error;
  };
  return { fake, sessionId, read, failing };
}

const flaw = (line: number, what: string) => ({ code: 'import.tableFlaw', params: { line, detail: { what } } });

describe('a table for a register', () => {
  it('is read in the encodings that spreadsheets write', async () => {
    const { read, fake } = await started();
    const text = '风险,负责人\r\n基础模型涨价,陈米\r\n';
    const gbk = Buffer.from('b7e7cfd52cb8bad4f0c8cb0d0abbf9b4a1c4a3d0cdd5c7bcdb2cb3c2c3d70d0a', 'hex');
    const utf16 = Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le');
    const known: readonly (readonly [string, Uint8Array])[] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8', Buffer.from(`\ufeff${text}`)],
      ['UTF-16', utf16],
      ['UTF-16', Buffer.from(utf16).swap16()],
      ['GB18030', gbk],
    ];
    for (const [encoding, bytes] of known) {
      expect(await read(bytes)).toMatchObject({
        name: 'risks.csv',
        encoding,
        header: ['风险', '负责人'],
        rows: [{ line: 2, cells: ['基础模型涨价', '陈米'] }],
      });
    }
    fake.answers.open = null;
    const { state } = await current(fake);
    expect(await fake.services.handlers['registers.readTable']({ sessionId: state.sessionId }, context)).toBeNull();
  });

  it('that is none is refused with the line that says why, in every language', async () => {
    const { failing } = await started();
    expect(await failing('Risk,Owner\n"Price,Ada\n')).toMatchObject(flaw(2, 'openQuote'));
    expect(await failing('Risk,Owner\n\n"Price"x,Ada\n')).toMatchObject(flaw(3, 'afterQuote'));
    expect(await failing('Risk\na\nb\0c\n')).toMatchObject(flaw(3, 'nulByte'));
    expect(await failing(Buffer.from('Risk\na\nprix \xe9,\n', 'latin1'))).toMatchObject(flaw(3, 'noText'));
    expect(await failing(Buffer.from([0xff, 0xfe, 0x52, 0, 0x0a, 0, 0, 0xd8, 0x41]))).toMatchObject(flaw(2, 'noText'));
    expect(await failing(`Risk\n"${'x'.repeat(20_001)}"\n`)).toMatchObject(flaw(2, 'tooLong'));
    expect(await failing(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({ code: 'import.tableIsWorkbook' });
    for (const nothing of ['', '\ufeff', '\r\n,,\r\n', 'Risk,Owner\r\n'])
      expect(await failing(nothing)).toMatchObject({ code: 'import.tableEmpty' });
    const many = `Risk\n${'x\n'.repeat(ceilings.rows + 3)}`;
    expect(await failing(many)).toMatchObject({
      code: 'import.tooManyRows',
      params: { found: ceilings.rows + 3, most: ceilings.rows },
    });
  });

  it('of five thousand rows comes in as one edit, which one undo takes back, and goes out again', async () => {
    const { fake, sessionId, read } = await started();
    await edit(fake, [{ op: 'set', path: ['registers'], value: { risks: [{ id: 'r0', cells: { name: 'Old' } }] } }]);
    const rows = Array.from({ length: 5_000 }, (_, at) => `"Risk ${at}, or ""so""",${(at % 5) + 1},Ada ${at}`);
    const began = performance.now();
    const table = await read(`Risk,Likelihood,Owner\r\n${rows.join('\r\n')}\r\n`);
    if (!table) throw new Error('Nothing was read');
    const before = (await current(fake)).project;
    await edit(fake, [...takeRows(before, readRows(risks, table), 'replace', newId)]);
    expect(rowsOf((await current(fake)).project, 'risks')).toHaveLength(5_000);
    const out = join(fake.folder, 'out');
    fake.answers.save = out;
    const saved = await fake.services.handlers['registers.export']({ sessionId, kind: 'risks' }, context);
    expect(saved).toEqual({ path: `${out}.csv`, rows: 5_000, unknown: [] });
    // It takes about a second on a busy machine; the bound only tells a slip into the square of the rows.
    expect(performance.now() - began).toBeLessThan(10_000);
    const text = await readFile(`${out}.csv`, 'utf8');
    expect(text.startsWith('\ufeffRisk,Likelihood,Damage,Owner,')).toBe(true);
    expect(text).toContain('"Risk 4999, or ""so""",5,,Ada 4999,,\r\n');
    await fake.services.handlers['project.undo']({ sessionId }, context);
    expect((await current(fake)).project.registers).toEqual(before.registers);
  });
});

describe('a register that goes out', () => {
  it('is named after project and register, asks before it replaces what no dialog has asked about, and says what stays', async () => {
    const { fake, sessionId } = await started();
    const cells = { name: '=1+1', newer: 'x' };
    await edit(fake, [{ op: 'set', path: ['registers'], value: { risks: [{ id: 'r0', cells }] } }]);
    const send = (kind = 'risks') => fake.services.handlers['registers.export']({ sessionId, kind }, context);
    fake.answers.save = null;
    expect(await send()).toBeNull();
    expect(fake.asked.at(-1)).toMatch(/^save .*-Risks\.csv$/);
    await writeFile(join(fake.folder, 'mine.csv'), 'mine');
    fake.answers.save = [join(fake.folder, 'mine'), join(fake.folder, 'other.csv')];
    expect(await send()).toMatchObject({ path: join(fake.folder, 'other.csv'), rows: 1, unknown: ['newer'] });
    expect(await readFile(join(fake.folder, 'mine.csv'), 'utf8')).toBe('mine');
    expect(await readFile(join(fake.folder, 'other.csv'), 'utf8')).toContain("\r\n'=1+1,");
    await expect(send('omens')).rejects.toMatchObject({ error: { code: 'usage.unknownRegister' } });
  });
});
