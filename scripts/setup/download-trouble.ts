import type { Trouble } from './trouble';

/** The reason to end a transfer: the server has sent nothing for so long. */
export class Silence extends Error {
  constructor(readonly ms: number) {
    super(`nothing came for ${ms} ms`);
  }
}

/** What Node's errors carry besides their message; `response` is the one of `@electron/get`'s HTTPError. */
interface Details {
  readonly code?: unknown;
  readonly syscall?: string;
  readonly path?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
  readonly response?: { readonly status?: number };
  readonly message?: string;
}

const ofTheDisk: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR'];

/** What a failed download of the given address was: an error of `@electron/get`, of Node's fetch, or of the disk. */
export function downloadTrouble(error: unknown, address: string): Trouble {
  const host = URL.canParse(address) ? new URL(address).host : address;
  const chain = causes(error);
  const silence = chain.find((cause) => cause instanceof Silence);
  if (silence) return { kind: 'silent', host, seconds: Math.round(silence.ms / 1000) };
  const status = chain.map(({ response }) => response?.status).find((found) => found !== undefined);
  if (status) return { kind: 'refused', address, status };
  // A local firewall forbids a connection with the codes of a file without access.
  const disk = chain.find(({ code, syscall }) => ofTheDisk.includes(code) && syscall !== 'connect');
  if (disk) return { kind: 'disk', reason: [disk.code, disk.path].filter(Boolean).join(', ') };
  if (chain.some(({ message }) => message && /checksum/i.test(message))) return { kind: 'checksum', host };
  // The innermost code says most, but those of Node's fetch itself say less than its messages.
  const named = chain.findLast(({ code }) => typeof code === 'string');
  const reason = named && !String(named.code).startsWith('UND_') ? named.code : (named ?? chain.at(-1))?.message;
  return { kind: 'unreachable', host, reason: String(reason ?? error) };
}

/** An error, what caused it, and so on; of several tries at once (one for each address of the host) the first. */
function causes(error: unknown): readonly Details[] {
  const chain: Details[] = [];
  for (let next = error; next && chain.length < 10; ) {
    const details = next as Details;
    chain.push(details);
    next = details.cause ?? details.errors?.[0];
  }
  return chain;
}
