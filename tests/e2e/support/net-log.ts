import { readFileSync } from 'node:fs';

/** What a browser did on the network, by its own account. */
export interface NetworkUse {
  /** The address of each request that was started, in order. */
  readonly requests: readonly string[];
  /** Each name that was to be resolved. */
  readonly names: readonly string[];
  /** How often something left the process: a name asked of a server, a packet, a connection. */
  readonly sent: number;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Reads a log that Chromium wrote under `--log-net-log`. One that was cut off by a crash is read as far as it goes. */
export function readNetLog(path: string): NetworkUse {
  const { constants, events } = parse(readFileSync(path, 'utf8'));
  const type = (name: string): number => {
    const found = constants.logEventTypes[name];
    if (found === undefined) throw new Error(`Chromium's net log knows no event ${name} any more`);
    return found;
  };
  const texts = (of: number, key: string) =>
    events.flatMap((event) => (event.type === of && event.params?.[key] ? [String(event.params[key])] : []));
  const leaving = new Set(
    ['DNS_TRANSACTION_ATTEMPT', 'UDP_BYTES_SENT', 'TCP_CONNECT_ATTEMPT', 'SOCKET_BYTES_SENT'].map(type),
  );
  return {
    requests: texts(type('URL_REQUEST_START_JOB'), 'url'),
    names: texts(type('HOST_RESOLVER_MANAGER_REQUEST'), 'host'),
    sent: events.filter((event) => leaving.has(event.type)).length,
  };
}

/** Each event stands on a line of its own, and only a browser that ended closes the list. */
function parse(text: string): NetLog {
  const isWhole = text.trimEnd().endsWith(']}');
  return JSON.parse(isWhole ? text : `${text.slice(0, text.lastIndexOf('},\n') + 1)}]}`) as NetLog;
}
