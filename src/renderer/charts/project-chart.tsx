import { useMemo } from 'react';
import { useProject } from '#renderer/session';
import { chartAlt, chartData, chartHeightPt } from '#shared/charts';
import { chartWithFacts, factsOf } from '#shared/facts';
import type { Chart } from '#shared/project';
import { ChartPicture } from './chart-picture';
import { usePaperColors } from './use-paper-colors';

interface ProjectChartProps {
  readonly chart: Chart;
  /** Labels are measured for this width; the picture is as wide as its place. */
  readonly widthPt: number;
  readonly heightPt?: number;
}

/** A chart of the project as it stands now: its figures follow the numbers while they are typed. */
export function ProjectChart({ chart, widthPt, heightPt }: ProjectChartProps) {
  const facts = useProject((project) => factsOf(project));
  const language = useProject((project) => project.language);
  const colors = usePaperColors();
  const data = useMemo(() => chartData(chartWithFacts(chart, facts)), [chart, facts]);
  const height = heightPt ?? chartHeightPt(data, widthPt);
  return (
    <ChartPicture
      label={chartAlt(chart)}
      data={data}
      widthPt={widthPt}
      heightPt={height}
      language={language}
      colors={colors}
    />
  );
}
