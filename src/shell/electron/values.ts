/**
 * Values on their way between main and a page, as Electron's structured clone carries them: `undefined`, dates, maps, sets, bytes and
 * odd numbers arrive as they were, prototypes are lost, and what can't be cloned is refused. Chromium's own channel for tests carries
 * text only, so each side turns values into JSON and back.
 */
export interface ValueCodec {
  /** Throws like Electron for functions, symbols, parts of a page, and what is nested more than a thousand deep. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** Makes a codec. Self-contained, because it also travels into pages as text. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: as above, it must not call anything outside of itself
export function createValueCodec(): ValueCodec {
  const deepest = 1000;
  const mark = '$type';
  type Tagged = Record<string, unknown>;
  const tag = (type: string, value?: unknown): Tagged => ({ [mark]: type, value });
  const bytesToText = (bytes: Uint8Array): string => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const textToBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const pack = (value: unknown, depth: number): unknown => {
    if (depth > deepest)
      throw new Error(
        'Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.',
      );
    if (value === undefined) return tag('undefined');
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : tag('number', String(Object.is(value, -0) ? '-0' : value));
    if (typeof value === 'bigint') return tag('bigint', String(value));
    if (Array.isArray(value)) return value.map((item) => pack(item, depth + 1));
    if (value instanceof Date) return tag('date', pack(value.getTime(), depth + 1));
    if (value instanceof Map)
      return tag(
        'map',
        [...value].map(([key, item]) => [pack(key, depth + 1), pack(item, depth + 1)]),
      );
    if (value instanceof Set)
      return tag(
        'set',
        [...value].map((item) => pack(item, depth + 1)),
      );
    if (value instanceof ArrayBuffer) return tag('buffer', bytesToText(new Uint8Array(value)));
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return tag('view', [value.constructor.name, bytesToText(bytes)]);
    }
    if (value instanceof RegExp) return tag('pattern', [value.source, value.flags]);
    if (value instanceof Error) return tag('error', [value.name, value.message]);
    // What is left of a class is a plain object by now. A file, a picture or another thing of the platform's is none.
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('An object could not be cloned.');
    const entries = Object.entries(value as object).map(([key, item]) => [key, pack(item, depth + 1)] as const);
    return Object.hasOwn(value as object, mark) ? tag('object', entries) : Object.fromEntries(entries);
  };
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(unpack);
    const { [mark]: type, value: inner } = value as Tagged;
    switch (type) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(inner);
      case 'bigint':
        return BigInt(String(inner));
      case 'date':
        return new Date(unpack(inner) as number);
      case 'map':
        return new Map((inner as [unknown, unknown][]).map(([key, item]) => [unpack(key), unpack(item)]));
      case 'set':
        return new Set((inner as unknown[]).map(unpack));
      case 'buffer':
        return textToBytes(String(inner)).buffer;
      case 'view': {
        const [kind, text] = inner as [string, string];
        type ViewClass = new (buffer: ArrayBufferLike) => ArrayBufferView;
        const { [kind]: View } = globalThis as unknown as Record<string, ViewClass>;
        return View && new View(textToBytes(text).buffer);
      }
      case 'pattern': {
        const [source, flags] = inner as [string, string];
        return new RegExp(source, flags);
      }
      case 'error': {
        const [name, message] = inner as [string, string];
        return Object.assign(new Error(message), { name });
      }
      case 'object':
        return Object.fromEntries((inner as [string, unknown][]).map(([key, item]) => [key, unpack(item)]));
      default:
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
    }
  };
  return {
    encode: (value) => JSON.stringify(pack(structuredClone(value), 0)),
    decode: (text) => unpack(JSON.parse(text)),
  };
}
