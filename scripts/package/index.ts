/**
 * `npm run package [-- --dir --linux --win --mac --electron-dist=FOLDER]`: builds the program and packs it for this system, or for
 * those that are named, into `dist`. `--dir` stops before installers are made. See docs/releasing.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from '../setup/build-program';
import { pack, type System } from './pack';
import { packTrouble } from './pack-trouble';
import { prepare } from './prepare';

const root = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    linux: { type: 'boolean', default: false },
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    'electron-dist': { type: 'string' },
  },
});
const systems = (['linux', 'win', 'mac'] as const).filter((system) => values[system]);

process.exit(await packageProgram());

async function packageProgram(): Promise<number> {
  console.log('Building …');
  const failed = await buildProgram(root);
  if (failed !== undefined) return failed;
  console.log('Drawing icons, gathering licences …');
  const prepared = await prepare(root, join(root, '.cache/package'));
  try {
    const electronDist = values['electron-dist'];
    const made = await pack({
      root,
      prepared,
      systems: systems.length > 0 ? systems : [systemHere()],
      isTree: values.dir,
      ...(electronDist ? { electronDist } : {}),
    });
    console.log(made.length > 0 ? made.join('\n') : 'The folders that installers are made of are in dist.');
    return 0;
  } catch (error) {
    console.error(packTrouble(error));
    return 1;
  }
}

function systemHere(): System {
  return process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';
}
