import { openInElectron } from '../../../scripts/setup/open-in-electron';

/** Opens a "program" as `npm start` does after the build, in a process of its own that can be sent signals. */
const [root = '', ...files] = process.argv.slice(2);
const code = await openInElectron(root, files);
console.log(code === undefined ? 'another host' : `code ${code}`);
process.exit(code ?? 0);
