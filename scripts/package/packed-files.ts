import { fontFilesInPackages } from '../../src/main/fonts/index';

/** Fonts come as packages with all their weights, most of which nobody reads: a pattern each that leaves the others out. */
function unreadFonts(): readonly string[] {
  const read = new Map<string, Set<string>>();
  for (const place of fontFilesInPackages.values()) {
    const [scope, name, style = ''] = place.split('/');
    const font = `${scope}/${name}`;
    read.set(font, (read.get(font) ?? new Set()).add(style));
  }
  return [...read].map(([font, styles]) => {
    const kept = ['package.json', 'LICENSE', 'LICENSE_FONT', ...styles];
    return `!node_modules/${font}/!(${kept.join('|')}){,/**}`;
  });
}

/**
 * What of the project is packed, as patterns of electron-builder: what is built, what main reads from `resources`, and of the
 * packages in `dependencies`, which it adds by itself, what the program reads.
 */
export function packedFiles(): string[] {
  return [
    'out/main/**',
    'out/cli/**',
    'out/preload/**',
    'out/renderer/**',
    'resources/**',
    // What the notices are made of (scripts/package/notices).
    '!out/*/.vite{,/**}',
    '!**/node_modules/**/*.{md,map,ts,mts,cts,png,ejs,backup}',
    '!node_modules/@expo-google-fonts/**/*.js',
    // Pictures are encoded by the one beside it, for processors with vector instructions.
    '!node_modules/@jsquash/webp/codec/enc/webp_enc.{js,wasm}',
    ...unreadFonts(),
  ];
}
