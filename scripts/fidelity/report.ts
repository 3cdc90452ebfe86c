import { type Figure, table } from './figures';
import type { Miss } from './office-figures';
import type { SampleDeck } from './sample-decks';

interface Details {
  readonly lines: readonly Miss[];
  readonly overflow: readonly Miss[];
  readonly browser: readonly Miss[];
  readonly pictures: readonly { readonly deck: string; readonly page: number; readonly percent: number }[];
  readonly fonts: { readonly files: readonly string[]; readonly foreign: readonly string[] };
}

/** The page of docs that holds the figures, with what they mean and what they were taken with. */
export function report(
  figures: readonly Figure[],
  decks: readonly SampleDeck[],
  { lines, browser, pictures, fonts }: Details,
  versions: readonly string[],
): string {
  const pages = decks.reduce((sum, { scene }) => sum + scene.pages.filter(({ hidden }) => !hidden).length, 0);
  return `# How alike a deck is wherever it is shown

Written by \`npm run fidelity\`; change the script, not this page. ${decks.length} decks, ${pages} slides: the example decks, and generated slides
of every layout in the themes in turn, all in both languages. ${versions.join(', ')}.

${table(figures)}

- **LibreOffice** renders deck-pptx to PDF, with the fonts of our own packages, named below, in place of those that the file names
  (tests/support/fonts.conf); the glyphs of
  that PDF are read back and put beside the scene's paragraphs. Lines, breaks and baselines are taken with its gap between Chinese and Latin
  and its kerning switched off, as PowerPoint has neither; overflow with both on. Texts of native charts are the other program's own.
- **Baselines** in table cells follow a rule of LibreOffice's own, which the export meets half-way (docs/decisions/0220); they have a row of their own.
- **Chromium** sets each paragraph as a plain box of the scene's width (\`line-break: strict\`, no kerning, ligatures, gap or squeezing).
- **Pixels**: the preview in Chromium against deck-pdf by pdftoppm, 144 dpi. A pixel differs when no pixel of the other picture within one pixel of it
  has its colour to a quarter of the range in each channel, in either direction: two programs never smooth an edge alike, but a stroke
  that has moved by more than half a point, or is missing, differs.

## The font files that LibreOffice drew with

${[...fonts.files, ...fonts.foreign.map((name) => `**${name}**, not of our packages`)].map((file) => `- ${file}`).join('\n')}

## The lines that LibreOffice breaks elsewhere

${listed(lines)}

## The paragraphs that Chromium breaks elsewhere

${listed(browser)}

## The pages with most differing pixels

${pictures
  .slice(0, 5)
  .map(({ deck, page, percent }) => `- ${deck}, slide ${page}: ${percent.toFixed(3)} %`)
  .join('\n')}
`;
}

function listed(misses: readonly Miss[]): string {
  if (misses.length === 0) return 'None.';
  const end = (lines: readonly string[]) => lines.map((line) => line.slice(-8)).join(' / ');
  return misses
    .slice(0, 12)
    .map(({ deck, expected, drawn }) => `- ${deck}: lines end \`${end(expected)}\`, drawn \`${end(drawn)}\``)
    .join('\n');
}
