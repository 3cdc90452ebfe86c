import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  ArchiveError,
  type ArchiveLimits,
  archiveParts,
  deflatedEntry,
  readArchive,
  storedEntry,
  unpack,
} from '#main/files';

const limits: ArchiveLimits = { entries: 10, totalBytes: 5e6, deflatedBytes: 4e6, ratio: 100 };
const entries = [storedEntry('mimetype', strToU8('x/y')), deflatedEntry('a/中文.json', strToU8('{"a":1}'.repeat(50)))];
const zip = () => Buffer.concat(archiveParts(entries));

function reasonOf(bytes: Uint8Array, within = limits): string {
  try {
    for (const entry of readArchive(bytes, within)) unpack(entry);
    return 'fine';
  } catch (error) {
    if (error instanceof ArchiveError) return error.reason;
    throw error;
  }
}

describe('archives', () => {
  it('are read by another program as they were written', () => {
    const other = unzipSync(zip());
    expect(Object.keys(other)).toEqual(['mimetype', 'a/中文.json']);
    expect(strFromU8(other['a/中文.json'] as Uint8Array)).toBe('{"a":1}'.repeat(50));
  });

  it('are read as another program wrote them', () => {
    const bytes = zipSync({
      'project.json': strToU8('hello '.repeat(100)),
      'assets/': new Uint8Array(),
      'assets/x': strToU8('1'),
    });
    const read = readArchive(bytes, limits);
    expect(read.map(({ name }) => name)).toEqual(['project.json', 'assets/x']);
    expect(strFromU8(unpack(read[0] as (typeof read)[0]))).toBe('hello '.repeat(100));
  });

  it('give the same bytes for the same entries', () => {
    expect(zip().equals(zip())).toBe(true);
  });

  it('share memory with the file: pictures are not copied', () => {
    const bytes = zip();
    expect(readArchive(bytes, limits)[0]?.data.buffer).toBe(bytes.buffer);
  });

  it('are refused when they hold too much', () => {
    expect(reasonOf(zip(), { ...limits, entries: 1 })).toBe('too-large');
    expect(reasonOf(zip(), { ...limits, totalBytes: 100 })).toBe('too-large');
    const bomb = zipSync({ a: new Uint8Array(3e6) }, { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(reasonOf(bomb)).toBe('too-large');
  });

  it('are refused when sizes lie: nothing is unpacked beyond what was promised', () => {
    const bytes = Buffer.from(zipSync({ a: new Uint8Array(200_000) }, { level: 9 }));
    const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(100, directory + 24);
    bytes.writeUInt32LE(100, 22);
    expect(reasonOf(bytes)).toBe('damaged');
  });

  it.each(['../up', '/etc/passwd', 'a\\b', 'C:evil', 'a/../../b', 'nul\u0000l', ''])(
    'are refused for the name %j',
    (name) => {
      expect(reasonOf(Buffer.concat(archiveParts([storedEntry(name, strToU8('x'))])))).toBe('damaged');
    },
  );

  it('are refused when a name stands twice', () => {
    const twice = archiveParts([storedEntry('project.json', strToU8('1')), storedEntry('project.json', strToU8('2'))]);
    expect(reasonOf(Buffer.concat(twice))).toBe('damaged');
  });

  it('are refused when entries share their bytes', () => {
    const bytes = zip();
    const first = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const second = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), first + 4);
    bytes.copy(bytes, second + 42, first + 42, first + 46);
    expect(reasonOf(bytes)).toBe('damaged');
  });
});
