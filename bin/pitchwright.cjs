#!/usr/bin/env node
// The command line of a checkout, as `npm link` puts it on the path: starts what `npm run build` made of src/cli.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

const built = resolve(__dirname, '..', process.env.PITCHWRIGHT_OUT || 'out', 'cli/pitchwright.cjs');
if (existsSync(built)) {
  // Node 22 keeps what it compiled for the next call; 20 can't.
  require('node:module').enableCompileCache?.();
  require(built);
} else {
  console.error(`Pitchwright is not built yet. Run "npm run build" in ${resolve(__dirname, '..')} and try again.`);
  process.exitCode = 70;
}
