import { useT } from '#renderer/app-language';
import type { AppError } from '#shared/base';
import styles from './exporting.module.css';

/** Why a job came to nothing; one that was cancelled is no failure. */
export function JobFailure({ failure }: { readonly failure: AppError | null }) {
  const { error } = useT();
  if (!failure) return null;
  const isCancelled = failure.code === 'export.cancelled';
  return (
    <p className={styles.error} role={isCancelled ? 'status' : 'alert'} data-tone={isCancelled ? 'news' : 'failure'}>
      {error(failure)}
    </p>
  );
}
