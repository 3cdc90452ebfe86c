import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '#renderer/app-language';
import { IconButton } from '#renderer/ui';
import { setQuery, useFocusRequest, usePlanView } from '../plan-view';
import styles from './section-list.module.css';

/** Narrows the list to sections in whose title or text its words stand. */
export function FindField({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useT();
  const query = usePlanView((view) => view.query);
  const input = useRef<HTMLInputElement>(null);
  useFocusRequest('find', () => input.current?.select());
  return (
    <div className={styles.find}>
      <Search size={14} aria-hidden />
      <input
        ref={input}
        type="search"
        aria-label={t('plan.find')}
        placeholder={t('plan.find')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') setQuery('');
          else if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onLeave();
        }}
      />
      {query === '' ? null : (
        <IconButton label={t('plan.findClear')} onClick={() => setQuery('')}>
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
