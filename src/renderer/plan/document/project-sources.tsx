import { Pencil } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import type { FlowList } from '#shared/flow';
import styles from './project-tables.module.css';

/** The numbered sources as they are printed, and the way to where they are written. */
export function ProjectSources({ list }: { readonly list: FlowList }) {
  const { t } = useT();
  return (
    <figure className={styles.table}>
      <figcaption>
        <span>{t('document.references')}</span>
        <Button onClick={() => showPlace(['references'])}>
          <Pencil size={13} aria-hidden />
          {t('plan.behind.edit')}
        </Button>
      </figcaption>
      <ul className={styles.sources}>
        {list.items.map(({ marker, blocks }) => (
          <li key={marker}>
            <span>{marker}</span>
            <span>
              {blocks.flatMap((block) =>
                block.kind === 'paragraph'
                  ? block.runs.map((run, at) => {
                      const Run = run.italic ? 'i' : 'span';
                      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
                      return <Run key={at}>{run.text}</Run>;
                    })
                  : [],
              )}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
