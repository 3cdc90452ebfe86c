import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How a fake mirror behaves; the first folder of the address says it. */
const manners = {
  quick: (answer: ServerResponse, bytes: Uint8Array) => {
    answer.setHeader('content-length', bytes.length);
    answer.end(bytes);
  },
  slow: async (answer: ServerResponse, bytes: Uint8Array) => {
    answer.setHeader('content-length', bytes.length);
    await dribble(answer, bytes, 20, 100);
    answer.end();
  },
  untold: async (answer: ServerResponse, bytes: Uint8Array) => {
    await dribble(answer, bytes, 4, 5);
    answer.end();
  },
  stalling: async (answer: ServerResponse, bytes: Uint8Array) => {
    answer.setHeader('content-length', bytes.length);
    await dribble(answer, bytes.subarray(0, bytes.length / 2), 4, 5);
  },
  breaking: async (answer: ServerResponse, bytes: Uint8Array) => {
    answer.setHeader('content-length', bytes.length);
    await dribble(answer, bytes.subarray(0, bytes.length / 2), 4, 5);
    answer.destroy();
  },
  mute: () => undefined,
  // What a hotel's sign-in page does: a fine answer, to something else.
  posing: (answer: ServerResponse) => answer.end('<html>Please sign in</html>'),
  missing: (answer: ServerResponse) => {
    answer.statusCode = 404;
    answer.end();
  },
};
export type Manner = keyof typeof manners;

async function dribble(answer: ServerResponse, bytes: Uint8Array, parts: number, pauseMs: number): Promise<void> {
  const size = Math.ceil(bytes.length / parts);
  for (let part = 0; part < parts; part += 1) {
    answer.write(bytes.subarray(part * size, (part + 1) * size));
    await wait(pauseMs);
  }
}

/** Serves a release on this machine in every manner, and remembers what it was asked for. */
export async function openMirror(release: Uint8Array) {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push(path);
    const manner = path.split('/')[1] as Manner;
    void (manners[manner] ?? manners.missing)(answer, release);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    asked,
    address: (manner: Manner) => `http://${host}/${manner}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
