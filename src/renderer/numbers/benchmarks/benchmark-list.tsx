import { ExternalLink } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { client, reportFailure } from '#renderer/session';
import { type InterfaceLanguage, localDay } from '#shared/base';
import type { Band, Benchmark } from '#shared/numbers';
import { bandRange } from './band-range';
import styles from './benchmarks.module.css';

/** A benchmark beside the figure that it is about, and the band that the figure falls into, if it can be told. */
export interface Compared {
  readonly benchmark: Benchmark;
  readonly band: Band | null;
}

/** Where a figure stands among others, in a line: the band, and who says so. */
export function BenchmarkLine({ benchmark, band }: { readonly benchmark: Benchmark; readonly band: Band }) {
  const { t, language } = useT();
  return (
    <span className={styles.line} data-benchmark={benchmark.id}>
      {t('numbers.benchmark.band', { band: band.name[language], source: sourceOf(benchmark) })}
    </span>
  );
}

/** Whose figures these are, all bands with that of the figure marked, and where it is written. */
export function BenchmarkList({ compared }: { readonly compared: readonly Compared[] }) {
  const { t, language } = useT();
  if (compared.length === 0) return null;
  return (
    <section className={styles.list} aria-label={t('numbers.benchmark.compared')}>
      <h3>{t('numbers.benchmark.compared')}</h3>
      {compared.map(({ benchmark, band }) => (
        <div key={benchmark.id}>
          <p>{benchmark.of[language]}</p>
          <BandList benchmark={benchmark} current={band} language={language} />
          <Source benchmark={benchmark} />
        </div>
      ))}
    </section>
  );
}

interface BandListProps {
  readonly benchmark: Benchmark;
  readonly current: Band | null;
  readonly language: InterfaceLanguage;
}

function BandList({ benchmark, current, language }: BandListProps) {
  return (
    <ol>
      {benchmark.bands.map((band, index) => (
        <li key={band.below ?? 'open'} data-tone={band.tone} aria-current={band === current || undefined}>
          <span>{bandRange(benchmark, index, language)}</span>
          <span>{band.name[language]}</span>
        </li>
      ))}
    </ol>
  );
}

function Source({ benchmark }: { readonly benchmark: Benchmark }) {
  const { t } = useT();
  const { source, currency, looked, review } = benchmark;
  const isDue = review < localDay(new Date());
  const open = () => void client['shell.openLink']({ url: source.url }).catch(reportFailure);
  return (
    <p className={styles.source}>
      <button
        type="button"
        onClick={open}
        title={source.url}
        aria-label={`${source.title}: ${t('numbers.benchmark.openSource')}`}
      >
        {source.title}
        <ExternalLink size={11} aria-hidden />
      </button>{' '}
      {sourceOf(benchmark)}. {currency ? t('numbers.benchmark.otherCurrency', { currency }) : ''}{' '}
      {isDue ? t('numbers.benchmark.isDue', { day: looked, review }) : t('numbers.benchmark.looked', { day: looked })}
    </p>
  );
}

const sourceOf = ({ source }: Benchmark) =>
  `${source.author?.replace('; ', ' & ') ?? source.publisher}, ${source.year}`;
