import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolveFrom = createRequire(import.meta.url);

/** Node has it; its types come with the DOM's, which this side of the program does without. */
const platform = globalThis as unknown as {
  WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> };
};

/** Compiles a WebAssembly file of an installed package. */
export async function compileWasm(file: string): Promise<WebAssembly.Module> {
  return platform.WebAssembly.compile(await readFile(resolveFrom.resolve(file)));
}
