import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValueCodec } from '../../../src/shell/electron/values';

const { encode, decode } = createValueCodec();
const carried = (value: unknown) => decode(encode(value));

/** Objects in objects, so many. */
function nested(depth: number): unknown {
  let value: unknown = {};
  for (let at = 0; at < depth; at += 1) value = { value };
  return value;
}

describe('values between main and a page', () => {
  it.each<[string, unknown]>([
    ['undefined, also inside', [undefined, { a: undefined }]],
    ['numbers that JSON has not', [Number.NaN, Infinity, -Infinity, -0, 2n ** 70n]],
    ['a date, and one that is none', [new Date(0), new Date(Number.NaN)]],
    ['a map with any keys', new Map<unknown, unknown>([[{ a: 1 }, new Map([[1, 'one']])]])],
    ['a set', new Set([1, 'a', undefined])],
    ['bytes', [new Uint8Array([0, 255]), new Uint8Array([1, 2, 3]).subarray(1), new Uint8Array([7]).buffer]],
    ['numbers in bytes', [new Float64Array([0.5, -1]), new Int16Array([-300])]],
    ['a pattern', /a+/giu],
    ['an object that has our mark', { $type: 'date', value: 0, deeper: { $type: undefined } }],
  ])('survive: %s', (_what, value) => {
    expect(carried(value)).toStrictEqual(value);
  });

  it('survive under keys that JavaScript has plans for', () => {
    const value = JSON.parse('{"__proto__":1,"constructor":{"prototype":2},"":3}');
    deepStrictEqual(carried(value), value);
  });

  it('survive as an error with its name and its words', () => {
    const error = carried(new TypeError('no number')) as Error;
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(['TypeError', 'no number']);
  });

  it('lose their prototypes, methods and getters', () => {
    class Company {
      readonly name = 'Harbour';
      get title() {
        return this.name;
      }
    }
    const plain = carried(new Company());
    expect(plain).toStrictEqual({ name: 'Harbour' });
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  });

  it.each<[string, unknown]>([
    ['a function', () => undefined],
    ['a function inside', { deep: [{ run() {} }] }],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['a file', new Blob(['a'])],
  ])('are refused: %s', (_what, value) => {
    expect(() => encode(value)).toThrow('could not be cloned');
  });

  it('are refused when they lie deeper than 1000', () => {
    expect(carried(nested(1000))).toStrictEqual(nested(1000));
    expect(() => encode(nested(1001))).toThrow('deeper than 1000');
  });

  it('are copies', () => {
    const value = { list: [1] };
    expect(carried(value)).not.toBe(value);
  });

  it('survive as structured clones do, whatever they are', () => {
    const anything = fc.anything({
      ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
      ...{ withSparseArray: false, withNullPrototype: false, withBoxedValues: false },
      key: fc.oneof(fc.string(), fc.constantFrom('$type', 'value', '__proto__')),
    });
    fc.assert(fc.property(anything, (value) => deepStrictEqual(carried(value), structuredClone(value))));
  });
});
