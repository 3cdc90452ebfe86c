import { join } from 'node:path';
import { checkFiles } from './check-files';
import { dataSets, otherFiles } from './data-sets';

/** Before a build: the data that the program ships is as its readers want it. Says each fault with its file and line. */
const faults = checkFiles(join(import.meta.dirname, '../../resources'), dataSets, otherFiles);
for (const { file, line, why } of faults) console.error(`resources/${file}:${line}: ${why}`);
process.exit(faults.length === 0 ? 0 : 1);
