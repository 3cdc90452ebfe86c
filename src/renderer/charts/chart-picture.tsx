import { memo, type ReactElement, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import {
  type ChartData,
  type ChartInk,
  type ChartMark,
  type ChartRole,
  type ChartStroke,
  type ChartStyle,
  layChart,
  type PathCommand,
} from '#shared/charts';
import { createTranslator } from '#shared/i18n';
import styles from './charts.module.css';

interface ChartPictureProps {
  readonly label: string;
  readonly data: ChartData;
  readonly widthPt: number;
  readonly heightPt: number;
  /** The language of the document that the chart is part of; without it the window's. */
  readonly language?: ChartStyle['language'] | undefined;
}

/** A chart of the documents, in the colours and the letters of the window. */
export const ChartPicture = memo(function ChartPicture({
  label,
  data,
  widthPt,
  heightPt,
  language,
}: ChartPictureProps) {
  const words = useT();
  const { marks } = useMemo(() => {
    const { t } = language ? createTranslator(language) : words;
    const style = { noData: t('document.chart.noData'), total: t('document.chart.total') };
    const frame = { x: 0, y: 0, w: widthPt, h: heightPt };
    return layChart(data, frame, { language: language ?? words.language, words: style });
  }, [data, widthPt, heightPt, language, words]);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${widthPt} ${heightPt}`} role="img" aria-label={label}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  );
});

function Mark({ mark }: { readonly mark: ChartMark }): ReactElement {
  switch (mark.kind) {
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.w} height={mark.h} fill={color(mark.fill)} />;
    case 'line':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...stroke(mark.stroke)} />;
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={mark.fill ? color(mark.fill) : 'none'}
          {...stroke(mark.stroke)}
        />
      );
    case 'path':
      return (
        <path
          d={mark.commands.map(pathData).join('')}
          fill={mark.fill ? color(mark.fill) : 'none'}
          strokeLinejoin="round"
          {...stroke(mark.stroke)}
        />
      );
    case 'text':
      return (
        <g fontSize={mark.sizePt} fontWeight={mark.bold ? 700 : 400} fill={color({ role: mark.color, fade: 0 })}>
          {mark.lines.flatMap((line) =>
            line.runs.map((run) => (
              <text key={`${run.xPt} ${line.baselinePt}`} x={run.xPt} y={line.baselinePt}>
                {run.text}
              </text>
            )),
          )}
        </g>
      );
  }
}

function pathData([letter, ...numbers]: PathCommand): string {
  return `${letter}${numbers.join(' ')}`;
}

const variables: Readonly<Record<ChartRole, string>> = {
  ink: '--ink',
  muted: '--ink-muted',
  faint: '--ink-faint',
  paper: '--paper-raised',
  panel: '--paper-sunken',
  accent: '--accent',
  onAccent: '--on-accent',
  rule: '--rule-strong',
  positive: '--positive',
  negative: '--accent',
};

function color({ role, fade }: ChartInk): string {
  const own = `var(${variables[role]})`;
  return fade === 0 ? own : `color-mix(in srgb, ${own} ${Math.round((1 - fade) * 100)}%, var(--paper-raised))`;
}

function stroke(line: ChartStroke | null) {
  return line ? { stroke: color(line.ink), strokeWidth: line.widthPt } : {};
}
