import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import type { Stage } from '#shared/cap-table';
import { bandOf, benchmarksFor } from '#shared/numbers';
import { useBenchmarks } from '../model/use-resources';
import { BenchmarkLine, BenchmarkList } from './benchmark-list';
import styles from './benchmarks.module.css';

/** What the money that is asked for now takes from all who hold parts, beside what such rounds usually take. */
export function DilutionBenchmark({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useT();
  const round = useProject((project) => project.round);
  const benchmarks = useBenchmarks();
  const percent = soldPercent(stages);
  if (percent === null) return null;
  const [first, ...more] = benchmarksFor(benchmarks, 'dilution', round).map((benchmark) => ({
    benchmark,
    band: bandOf(benchmark, percent),
  }));
  if (!first) return null;
  return (
    <details className={styles.dilution}>
      <summary>
        {t('numbers.benchmark.dilution', { percent: percent.toFixed(1) })} <BenchmarkLine {...first} />
      </summary>
      <BenchmarkList compared={[first, ...more]} />
    </details>
  );
}

/** The part that the money asked for now buys, in percent: of what is new, all but options, as far as a price tells them apart. */
function soldPercent(stages: readonly Stage[]): number | null {
  const at = stages.findIndex(({ kind }) => kind === 'raise');
  const raise = stages[at];
  if (!raise || raise.shares === 0) return null;
  const sold = raise.round?.newShares ?? raise.shares - (stages[at - 1]?.shares ?? 0);
  return (sold / raise.shares) * 100;
}
