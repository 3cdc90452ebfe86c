import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const files = [
  ['Latin', 400, 'normal', 'arimo/400Regular/Arimo_400Regular.ttf'],
  ['Latin', 400, 'italic', 'arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'],
  ['Latin', 700, 'normal', 'arimo/700Bold/Arimo_700Bold.ttf'],
  ['Latin', 700, 'italic', 'arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf'],
  ['CJK', 400, 'normal', 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['CJK', 700, 'normal', 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
  ['Mono', 400, 'normal', 'cousine/400Regular/Cousine_400Regular.ttf'],
  ['Serif', 400, 'normal', 'tinos/400Regular/Tinos_400Regular.ttf'],
  ['Serif', 400, 'italic', 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'],
  ['Serif', 700, 'normal', 'tinos/700Bold/Tinos_700Bold.ttf'],
  ['CJK Serif', 400, 'normal', 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'],
  ['CJK Serif', 700, 'normal', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
  ['Symbols', 400, 'normal', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
  ['Emoji', 400, 'normal', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
] as const;

/** The faces of the preview for a page that a test or a script opens from the disk. */
export function fontFaces(): string {
  const folder = pathToFileURL(join(import.meta.dirname, '../../node_modules/@expo-google-fonts')).href;
  return files
    .map(
      ([family, weight, style, path]) =>
        `@font-face{font-family:"Pitchwright ${family}";font-weight:${weight};font-style:${style};src:url("${folder}/${path}")}`,
    )
    .join('');
}
