import styles from './home.module.css';

/** The program's mark: a seal with a page in it, whose last line rises. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <rect width="48" height="48" rx="11" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14 14h20" />
        <path d="M14 22h12" />
        <path d="M14 34l7-5 5 3 8-10" />
      </g>
    </svg>
  );
}
