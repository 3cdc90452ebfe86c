import { resolve } from 'node:path';
import type { InterfaceLanguage } from '#shared/base';
import { runCli } from '../../../src/cli/run-cli';
import type { Terminal } from '../../../src/cli/terminal';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What went to standard output as bytes. */
  readonly bytes: Uint8Array;
}

export interface Around extends Partial<Pick<Terminal, 'env' | 'signal' | 'columns' | 'outIsTerminal'>> {
  /** What comes in. */
  readonly input?: Uint8Array;
  readonly failed?: Promise<never>;
}

const locales = { en: 'en_US.UTF-8', 'zh-CN': 'zh_CN.UTF-8' };

/** Runs a command as a shell would, in this process. */
export async function run(
  args: readonly string[],
  language: InterfaceLanguage = 'en',
  around: Around = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const parts: Uint8Array[] = [];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outBytes: async (bytes) => void parts.push(bytes),
    settled: () => Promise.resolve(),
    failed: new Promise<never>(() => undefined),
    readAll: async () => around.input ?? new Uint8Array(),
    outIsTerminal: false,
    columns: 80,
    progressStream: null,
    signal: new AbortController().signal,
    ...around,
    env: { LANG: locales[language], ...around.env },
  };
  const code = await runCli(args, terminal, { resourcesFolder: resolve('resources'), version: '1.2.3' });
  return { code, out, err, bytes: Buffer.concat(parts) };
}
