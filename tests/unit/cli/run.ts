import { resolve } from 'node:path';
import type { Language } from '#shared/base';
import { runCli } from '../../../src/cli/run-cli';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a shell would, in this process. */
export async function run(
  args: readonly string[],
  language: Language = 'en',
  signal?: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    progressStream: null,
    env: { LANG: language === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8', ...env },
    signal: signal ?? new AbortController().signal,
  };
  const code = await runCli(args, terminal, { resourcesFolder: resolve('resources'), version: '1.2.3' });
  return { code, out, err };
}
