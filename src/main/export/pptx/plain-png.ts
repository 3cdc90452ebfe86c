import { strToU8, zlibSync } from 'fflate';

/** A PNG of 8 x 8 pixels in one colour (`RRGGBB`): what stands where a picture can't. */
export function plainPng(hex: string): Uint8Array {
  const size = 8;
  const pixel = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const row = [0, ...Array.from({ length: size }, () => pixel).flat()];
  const pixels = Uint8Array.from(Array.from({ length: size }, () => row).flat());
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(0, 0, 0, size, 0, 0, 0, size, 8, 2, 0, 0, 0)),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([strToU8(type), data]);
  return concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
