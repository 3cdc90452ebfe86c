import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from './run-cli';

const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
// `pitchwright info … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progressStream: process.stderr.isTTY ? process.stderr : null,
    env: process.env,
    signal: stop.signal,
  },
  { resourcesFolder: join(root, 'resources'), version },
);
