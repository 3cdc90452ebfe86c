import { ChartColumn } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { Dialog } from '#renderer/ui';
import { type ReadyChart, readyCharts } from '#shared/facts';
import { ProjectChart } from './project-chart';
import styles from './ready.module.css';

interface ReadyChartsProps {
  readonly title: string;
  readonly onChoose: (chart: ReadyChart) => void;
  /** Begins a chart without anything in it; not offered when missing. */
  readonly onOwn?: () => void;
  readonly onClose: () => void;
}

/** Charts that the project has figures for, each as it would look: one click takes one. */
export function ReadyCharts({ title, onChoose, onOwn, onClose }: ReadyChartsProps) {
  const { t } = useT();
  const project = useProject((value) => value);
  const ready = useMemo(() => readyCharts(project), [project]);
  const hint = t(ready.length > 0 ? 'charts.fromNumbersHint' : 'charts.fromNumbersNone');
  return (
    <Dialog open onClose={onClose} title={title} description={hint} widthPx={860}>
      <div className={styles.tiles}>
        {ready.map((one) => (
          <button key={one.id} type="button" className={styles.tile} onClick={() => onChoose(one)}>
            <span className={styles.name}>{one.title}</span>
            <span className={styles.picture} aria-hidden>
              <ProjectChart chart={one.chart} widthPt={380} heightPt={200} />
            </span>
          </button>
        ))}
        {onOwn ? (
          <button type="button" className={styles.tile} onClick={onOwn}>
            <span className={styles.name}>{t('charts.own')}</span>
            <span className={styles.own}>
              <ChartColumn size={26} strokeWidth={1.5} aria-hidden />
              {t('charts.ownHint')}
            </span>
          </button>
        ) : null}
      </div>
    </Dialog>
  );
}
