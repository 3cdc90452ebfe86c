import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { svgElement } from '#renderer/preview';
import { type ChartData, type ChartStyle, layChart } from '#shared/charts';
import { chartWords, createTranslator } from '#shared/i18n';
import { type ColorRole, type Ink, inkHex, type Palette } from '#shared/page';
import { isBrandOutlined } from '#shared/scene';
import { keptSpaces, paintMarks, type SvgBackend, svgNode } from '#shared/svg';
import styles from './charts.module.css';

interface ChartPictureProps {
  readonly label: string;
  readonly data: ChartData;
  readonly widthPt: number;
  readonly heightPt: number;
  /** The language of the document that the chart is part of; without it the window's. */
  readonly language?: ChartStyle['language'] | undefined;
  /** Shapes alone, for a picture too small to read. */
  readonly wordless?: boolean;
  /** The colours that it leaves in; without them the window's. */
  readonly colors?: PaperColors | undefined;
}

/** A document's colours on light paper, which is how they print, and what they are where the window is dark. */
export interface PaperColors {
  readonly light: Palette;
  readonly dark: Palette;
}

/** A chart of the documents, in the letters of the window. */
export const ChartPicture = memo(function ChartPicture({
  label,
  data,
  widthPt,
  heightPt,
  language,
  wordless = false,
  colors,
}: ChartPictureProps) {
  const words = useT();
  const { marks } = useMemo(() => {
    const style = chartWords(language ? createTranslator(language) : words);
    const frame = { x: 0, y: 0, w: widthPt, h: heightPt };
    const outlined = colors !== undefined && (isBrandOutlined(colors.light) || isBrandOutlined(colors.dark));
    return layChart(data, frame, { language: language ?? words.language, words: style, outlined });
  }, [data, widthPt, heightPt, language, words, colors]);
  const shown = wordless ? marks.filter(({ kind }) => kind !== 'text') : marks;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${widthPt} ${heightPt}`} role="img" aria-label={label}>
      {paintMarks(shown, colors ? (ink) => printedInk(ink, colors) : inkOf, backend).map(svgElement)}
    </svg>
  );
});

/** Leaves the face to the style sheet: the window's letters, in the weight that was measured. */
const backend: Pick<SvgBackend, 'run'> = {
  run: ({ text, xPt, baselinePt, sizePt, face, color }) => [
    svgNode(
      'text',
      { x: xPt, y: baselinePt, fontSize: sizePt, fontWeight: face.bold ? 700 : 400, fill: color, ...keptSpaces(text) },
      [text],
    ),
  ],
};

const variables: Readonly<Record<ColorRole, string>> = {
  ink: '--ink',
  muted: '--ink-muted',
  faint: '--ink-faint',
  paper: '--paper-raised',
  panel: '--paper-sunken',
  accent: '--accent',
  brand: '--accent',
  onBrand: '--on-accent',
  rule: '--rule-strong',
  positive: '--positive',
  negative: '--accent',
};

/** The style sheet says which of the two it is: a chart needs no painting anew when the appearance changes. */
function printedInk(ink: Ink, { light, dark }: PaperColors): string {
  return `light-dark(#${inkHex(ink, light)}, #${inkHex(ink, dark)})`;
}

function inkOf({ role, fade }: Ink): string {
  const own = `var(${variables[role]})`;
  return fade === 0 ? own : `color-mix(in srgb, ${own} ${Math.round((1 - fade) * 100)}%, var(--paper-raised))`;
}
