import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Icns, IcnsImage } from '@fiahfy/icns';
import { Ico, IcoImage } from '@fiahfy/ico';
import { Resvg } from '@resvg/resvg-wasm';
import { resvgReady } from '../../../src/main/images/index';

/** The sizes in which Windows and Linux look for an icon. */
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** What macOS' own `iconutil` writes: sizes once for screens of every density. */
const icnsTypes = [
  ['ic04', 16],
  ['ic05', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;
/** Up to this size a picture shows its `small` parts instead of its `large` ones. */
const smallPx = 32;
const whole = 'viewBox="0 0 1024 1024"';

/** Draws the icons of the program and of its documents into `folder`, in all sizes and kinds that systems ask for. */
export async function drawIcons(folder: string): Promise<void> {
  await resvgReady();
  const icon = await drawing('icon');
  // Windows and Linux leave an icon no air of their own.
  const tight = within(icon, 60);
  const document = (await drawing('document')).replace(/<!-- icon (\d+) (\d+) (\d+) -->/, (_, x, y, size) =>
    within(icon, 100).replace('<svg', `<svg x="${x}" y="${y}" width="${size}" height="${size}"`),
  );
  await mkdir(join(folder, 'png'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'icon.ico'), ico(tight)),
    writeFile(join(folder, 'icon.icns'), icns(icon)),
    writeFile(join(folder, 'document.ico'), ico(document)),
    writeFile(join(folder, 'document.icns'), icns(document)),
    ...pngSizes.map((px) => writeFile(join(folder, 'png', `${px}x${px}.png`), png(tight, px))),
  ]);
}

function drawing(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
}

function within(svg: string, margin: number): string {
  return svg.replace(whole, `viewBox="${margin} ${margin} ${1024 - 2 * margin} ${1024 - 2 * margin}"`);
}

function png(svg: string, px: number): Buffer {
  const hidden = px <= smallPx ? 'large' : 'small';
  const shown = svg.replaceAll(`class="${hidden}"`, 'display="none"');
  const resvg = new Resvg(shown, { fitTo: { mode: 'width', value: px } });
  const image = resvg.render();
  const bytes = Buffer.from(image.asPng());
  image.free();
  resvg.free();
  return bytes;
}

function ico(svg: string): Buffer {
  const file = new Ico();
  for (const px of icoSizes) file.append(IcoImage.fromPNG(png(svg, px)));
  return file.data;
}

function icns(svg: string): Buffer {
  const file = new Icns();
  for (const [type, px] of icnsTypes) file.append(IcnsImage.fromPNG(png(svg, px), type));
  return file.data;
}
