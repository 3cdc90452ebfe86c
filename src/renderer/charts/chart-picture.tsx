import { memo, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { svgElement } from '#renderer/preview';
import { type ChartData, type ChartStyle, layChart } from '#shared/charts';
import { chartWords, createTranslator } from '#shared/i18n';
import type { ColorRole, Ink } from '#shared/page';
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
}

/** A chart of the documents, in the colours and the letters of the window. */
export const ChartPicture = memo(function ChartPicture({
  label,
  data,
  widthPt,
  heightPt,
  language,
  wordless = false,
}: ChartPictureProps) {
  const words = useT();
  const { marks } = useMemo(() => {
    const style = chartWords(language ? createTranslator(language) : words);
    const frame = { x: 0, y: 0, w: widthPt, h: heightPt };
    return layChart(data, frame, { language: language ?? words.language, words: style });
  }, [data, widthPt, heightPt, language, words]);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${widthPt} ${heightPt}`} role="img" aria-label={label}>
      {paintMarks(wordless ? marks.filter(({ kind }) => kind !== 'text') : marks, inkOf, backend).map(svgElement)}
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

function inkOf({ role, fade }: Ink): string {
  const own = `var(${variables[role]})`;
  return fade === 0 ? own : `color-mix(in srgb, ${own} ${Math.round((1 - fade) * 100)}%, var(--paper-raised))`;
}
