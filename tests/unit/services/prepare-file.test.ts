import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readProjectFile, writeProjectFile } from '#main/files';
import type { AppError } from '#shared/base';
import { prepareFile } from '../../../src/main/services/workspace/prepare';
import { temporaryFolder } from '../../support/temporary-folder';
import { errno, withFaults } from '../files/faults';
import { smallContent } from '../files/sample';

it('L7 opens a project for reading on a disk that is full, and says so', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.pitch');
  await writeProjectFile(path, smallContent());
  const { open } = withFaults({});
  const fs = withFaults({
    open: (given, flags, mode) => (flags === 'wx' ? Promise.reject(errno('ENOSPC')) : open(given, flags, mode)),
  });
  const told: AppError[] = [];
  const options = {
    readFile: (given: string) => readProjectFile(given),
    fs,
    report: (error: AppError) => void told.push(error),
  };
  const prepared = await prepareFile(path, options);
  expect(prepared).toMatchObject({ readOnly: 'no-permission', file: { path, lock: null } });
  expect(told.map(({ code }) => code)).toEqual(['files.noSpace', 'project.readOnly']);
  expect(await readdir(folder)).toEqual(['Plan.pitch']);
});
