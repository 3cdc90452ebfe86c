import { useT } from '#renderer/app-language';
import { edit, useSessionState } from '#renderer/session';
import type { Guidance } from '#shared/guidance';
import styles from './coach.module.css';
import { Fold } from './fold';
import type { Advice } from './subject';

interface ChecklistProps {
  readonly items: Guidance['checklist'];
  readonly ticks: Advice['ticks'];
}

/** What must be true before this is done. Ticks belong to the project. */
export function Checklist({ items, ticks }: ChecklistProps) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const { checked, keep } = ticks;
  const done = items.filter((item) => checked.includes(item.id)).length;
  const toggle = (id: string) => {
    const next = checked.includes(id) ? checked.filter((other) => other !== id) : [...checked, id];
    edit([keep(next)], 'tickCheck');
  };
  return (
    <Fold id="checklist" title={t('coach.checklist')} count={`${done}/${items.length}`}>
      <ul className={styles.checks}>
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                disabled={readOnly}
                checked={checked.includes(item.id)}
                onChange={() => toggle(item.id)}
              />
              <span>{item.text}</span>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
