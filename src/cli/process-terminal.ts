import { AppFailure, appError } from '#shared/base';
import type { Terminal } from './terminal';

/** The terminal, files or pipes that this process was started with. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdin, stdout, stderr } = process;
  let broken: Error | null = null;
  const failed = new Promise<never>((_resolve, reject) => process.once('uncaughtException', reject));
  failed.catch(() => undefined);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `pitchwright info … | head` closes the pipe early: that is no failure.
    if (error.code !== 'EPIPE') broken ??= outputFailure(error);
  });
  // Nobody is left to be told.
  stderr.on('error', () => undefined);
  const written = (bytes: Uint8Array) => new Promise<void>((resolve) => stdout.write(bytes, () => resolve()));
  const settled = async () => {
    await written(new Uint8Array());
    if (broken) throw broken;
  };
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outBytes: async (bytes) => {
      await written(bytes);
      await settled();
    },
    settled,
    failed,
    readAll: () => readAll(stdin, signal),
    outIsTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
    progressStream: stderr.isTTY ? stderr : null,
    env: process.env,
    signal,
  };
}

function outputFailure(error: NodeJS.ErrnoException): AppFailure {
  const path = 'stdout';
  const detail = error.code ?? error.message;
  const said = detail === 'ENOSPC' ? appError('files.noSpace', { path }) : appError('files.failed', { path, detail });
  return new AppFailure(said, { cause: error });
}

function readAll(stream: NodeJS.ReadStream, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const stop = () => {
      stream.destroy();
      reject(new AppFailure(appError('export.cancelled', {})));
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', reject);
    stream.on('end', () => {
      signal.removeEventListener('abort', stop);
      resolve(Buffer.concat(parts));
    });
  });
}
