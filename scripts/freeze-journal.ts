import { join } from 'node:path';
import { readProjectFile } from '../src/main/files/index';
import { formatVersion } from '../src/shared/project/index';
import { writeFrozenJournal } from '../tests/support/frozen-journal';

/** Freezes a journal of the present format, which later programs must be able to recover: once, before the format changes again. */
const name = `v${String(formatVersion).padStart(4, '0')}`;
const fixtures = join(import.meta.dirname, '../tests/fixtures');
const { project } = await readProjectFile(join(fixtures, 'projects', `${name}.pitch`));
await writeFrozenJournal(join(fixtures, 'journals', name), formatVersion, project);
