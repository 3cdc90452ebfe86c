import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolveFrom = createRequire(import.meta.url);

/** Node has it; its types come with the DOM's, which this side of the program does without. */
const platform = globalThis as unknown as {
  WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> };
};

/** Thrown when a codec that belongs to the program is not there or can't be used: no fault of any picture. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
}

/** Compiles a WebAssembly file of an installed package. Rejects with {@link CodecError}. */
export async function compileWasm(file: string): Promise<WebAssembly.Module> {
  try {
    return await platform.WebAssembly.compile(await readFile(resolveFrom.resolve(file)));
  } catch (error) {
    throw new CodecError(`${file}: ${String(error)}`, { cause: error });
  }
}
