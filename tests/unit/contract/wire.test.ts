import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppFailure, appError } from '#shared/base';
import { type CallContext, connect, contract, type Frame, isRequestFrame, method, serve } from '#shared/contract';
import { wirePair } from '../../support/wire-pair';

const nothing = z.strictObject({});

const toy = {
  methods: {
    'toy.double': method({ kind: 'query', params: z.strictObject({ n: z.number() }), result: z.number() }),
    'toy.refuse': method({ kind: 'command', params: nothing, result: nothing }),
    'toy.break': method({ kind: 'command', params: nothing, result: nothing }),
    'toy.work': method({ kind: 'job', params: nothing, result: z.string() }),
    'toy.take': method({ kind: 'command', params: z.strictObject({ value: z.json() }), result: nothing }),
  },
  events: { 'toy.rang': z.strictObject({ times: z.int() }) },
} as const;

function started() {
  const [near, far] = wirePair();
  const bugs: unknown[] = [];
  let working: CallContext | undefined;
  const server = serve(
    toy,
    {
      'toy.double': ({ n }) => n * 2,
      'toy.refuse': () => {
        throw new AppFailure(appError('files.noSpace', { path: 'plan.pitch' }));
      },
      'toy.break': () => {
        throw new TypeError('not foreseen');
      },
      'toy.work': async (_params, context) => {
        working = context;
        context.report({ done: 1, total: 2, what: 'half' });
        await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve(), { once: true }));
        throw new AppFailure(appError('export.cancelled', {}));
      },
      'toy.take': () => ({}),
    },
    far,
    {
      onBug: (error) => {
        bugs.push(error);
        return 'b1';
      },
    },
  );
  return { client: connect(toy, near), raw: near, server, bugs, working: () => working };
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof AppFailure ? error.error : error),
  );

describe('the wire', () => {
  it('answers calls, each with its own answer, whatever their order', async () => {
    const { client } = started();
    const answers = await Promise.all([1, 2, 3, 4].map((n) => client['toy.double']({ n })));
    expect(answers).toEqual([2, 4, 6, 8]);
  });

  it('brings a foreseen failure over whole', async () => {
    const { client } = started();
    expect(await failureOf(client['toy.refuse']({}))).toEqual(appError('files.noSpace', { path: 'plan.pitch' }));
  });

  it('logs what nobody foresaw and says its number, and serves on', async () => {
    const { client, bugs } = started();
    expect(await failureOf(client['toy.break']({}))).toMatchObject({ code: 'bug.unexpected', params: { id: 'b1' } });
    expect(bugs).toHaveLength(1);
    expect(await client['toy.double']({ n: 5 })).toBe(10);
  });

  it('refuses parameters that are not the method’s', async () => {
    const { client } = started();
    const wrong = { n: 'two', extra: true } as unknown as { n: number };
    expect(await failureOf(client['toy.double'](wrong))).toMatchObject({ code: 'usage.badArguments' });
  });

  it.each(['toy.nothing', '__proto__', 'constructor', 'toString'])('does not know the method %s', async (name) => {
    const { raw } = started();
    const answer = new Promise<Frame>((resolve) => raw.onFrame(resolve));
    raw.send({ type: 'call', id: 7, method: name, params: {} });
    expect(await answer).toEqual({ type: 'error', id: 7, error: appError('usage.unknownMethod', { method: name }) });
  });

  it('survives a value that is nested too deeply to be checked', async () => {
    const { client } = started();
    let deep: unknown = 1;
    for (let depth = 0; depth < 2_000; depth += 1) deep = [deep];
    const failure = await failureOf(client['toy.take']({ value: deep } as never));
    expect(failure === null || (failure as { code?: string }).code !== undefined).toBe(true);
    expect(await client['toy.double']({ n: 1 })).toBe(2);
  });

  it('reports progress and can be cancelled', async () => {
    const { client, working } = started();
    const abort = new AbortController();
    const seen: string[] = [];
    const call = client['toy.work']({}, { signal: abort.signal, onProgress: ({ what }) => seen.push(what) });
    const failure = failureOf(call);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual(['half']);
    abort.abort();
    expect(await failure).toEqual(appError('export.cancelled', {}));
    expect(working()?.signal.aborted).toBe(true);
  });

  it('stops what runs when the other end has gone', async () => {
    const { client, server, working } = started();
    const failure = failureOf(client['toy.work']({}));
    await new Promise((resolve) => setTimeout(resolve));
    server.close();
    expect(working()?.signal.aborted).toBe(true);
    await failure;
  });

  it('delivers events to those who listen, until they stop', async () => {
    const { client, server } = started();
    const heard: number[] = [];
    const stop = client.on('toy.rang', ({ times }) => heard.push(times));
    server.emit('toy.rang', { times: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    server.emit('toy.rang', { times: 2 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([1]);
  });

  it('gives every method of the program a schema that refuses what it does not know', () => {
    for (const [name, { params }] of Object.entries(contract.methods)) {
      expect(params.safeParse({ unknownParameter: 1 }).success, name).toBe(false);
    }
  });
});

describe('frames from a window', () => {
  it.each([
    [null, false],
    ['call', false],
    [{}, false],
    [{ type: 'call', id: 1 }, false],
    [{ type: 'call', id: '1', method: 'app.info' }, false],
    [{ type: 'event', id: 1, method: 'app.info' }, false],
    [{ type: 'call', id: 1, method: 'app.info', params: {} }, true],
    [{ type: 'cancel', id: 1 }, true],
  ])('%j counts: %s', (value, counts) => {
    expect(isRequestFrame(value)).toBe(counts);
  });
});
