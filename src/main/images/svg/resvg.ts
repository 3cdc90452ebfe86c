import { initWasm } from '@resvg/resvg-wasm';
import { compileWasm } from '../compile-wasm';

let ready: Promise<void> | null = null;

/** Waits for the rasteriser of SVG; it may be made ready once only. */
export function resvgReady(): Promise<void> {
  ready ??= initWasm(compileWasm('@resvg/resvg-wasm/index_bg.wasm'));
  return ready;
}

/** Pixels whose colours are not multiplied by their alpha. */
export function unpremultiplied(pixels: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(pixels);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[at + channel] = Math.min(255, Math.round(((rgba[at + channel] as number) * 255) / alpha));
    }
  }
  return rgba;
}
